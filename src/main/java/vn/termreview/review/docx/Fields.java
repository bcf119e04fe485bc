package vn.termreview.review.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields whose text Word works out, with the text that is shown until it does. */
final class Fields {
    private Fields() {}

    /**
     * A whole field.
     *
     * @param shown its text so far
     * @param style the style of its characters; empty for the paragraph's own
     */
    static void put(XWPFParagraph paragraph, String instruction, String shown, String style) {
        begin(paragraph, instruction, false);
        XWPFRun text = paragraph.createRun();
        if (!style.isEmpty()) {
            text.setStyle(style);
        }
        text.setText(shown);
        end(paragraph);
    }

    /**
     * What stands before a field's text.
     *
     * @param isStale whether Word shall work it out when it opens the document
     */
    static void begin(XWPFParagraph paragraph, String instruction, boolean isStale) {
        CTFldChar begin = paragraph.createRun().getCTR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        if (isStale) {
            begin.setDirty(true);
        }
        CTText text = paragraph.createRun().getCTR().addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** What stands after it. */
    static void end(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
