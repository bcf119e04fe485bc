package vn.termreview.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The published schema of workbooks: what it refuses, an office program would repair. */
final class Schema {

    private Schema() {}

    /** What is wrong in a workbook's parts, each with the part's name. */
    static List<String> complaints(byte[] workbook) {
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, String> part : Packed.of(workbook).text().entrySet()) {
            List<XmlError> errors = new ArrayList<>();
            try {
                XmlObject parsed = parsed(part.getKey(), part.getValue().replace(" xml:space=\"preserve\"", ""));
                if (parsed != null) {
                    parsed.validate(new XmlOptions().setErrorListener(errors));
                }
            } catch (XmlException e) {
                complaints.add(part.getKey() + ": " + e.getMessage());
            }
            errors.forEach(error -> complaints.add(part.getKey() + ": " + error.getMessage()));
        }
        return complaints;
    }

    private static @org.jspecify.annotations.Nullable XmlObject parsed(String name, String text) throws XmlException {
        if (name.matches("(?i)xl/worksheets/sheet\\d+\\.xml")) {
            return WorksheetDocument.Factory.parse(text);
        }
        if (name.matches("(?i).*comments\\d+\\.xml")) {
            return CommentsDocument.Factory.parse(text);
        }
        if (name.equals("xl/styles.xml")) {
            return StyleSheetDocument.Factory.parse(text);
        }
        return name.equals("xl/workbook.xml") ? WorkbookDocument.Factory.parse(text) : null;
    }
}
