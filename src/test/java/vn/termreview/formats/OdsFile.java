package vn.termreview.formats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.GridWorkbook.Percent;
import vn.termreview.workbook.RawXlsx;

/** Writes a small .ods, honest or not. */
final class OdsFile {
    static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    private static final String HIDDEN =
            "<office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">"
                    + "<style:table-properties table:display=\"false\"/></style:style>"
                    + "<style:style style:name=\"ce1\" style:family=\"table-cell\">"
                    + "<style:text-properties style:font-name=\".VnTime\"/></style:style></office:automatic-styles>";

    private final StringBuilder tables = new StringBuilder();
    private String manifest =
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    private String prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private @Nullable String type = "application/vnd.oasis.opendocument.spreadsheet";

    OdsFile table(String name, List<? extends List<? extends @Nullable Object>> rows) {
        return table(name, rows, "");
    }

    /** With more rows, as XML. */
    OdsFile table(String name, List<? extends List<? extends @Nullable Object>> rows, String more) {
        return open(name, "ta1").append(rows(rows) + more);
    }

    OdsFile hidden(String name, List<? extends List<? extends @Nullable Object>> rows) {
        return open(name, "ta2").append(rows(rows));
    }

    private OdsFile open(String name, String style) {
        tables.append(tables.isEmpty() ? "" : "</table:table>")
                .append("<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">");
        return this;
    }

    private OdsFile append(String xml) {
        tables.append(xml);
        return this;
    }

    OdsFile manifest(String content) {
        manifest = content;
        return this;
    }

    OdsFile prologue(String start) {
        prologue = start;
        return this;
    }

    OdsFile type(@Nullable String mimetype) {
        type = mimetype;
        return this;
    }

    static String rows(List<? extends List<? extends @Nullable Object>> rows) {
        StringBuilder xml = new StringBuilder();
        for (List<? extends @Nullable Object> row : rows) {
            xml.append("<table:table-row>");
            row.forEach(value -> xml.append(cell(value)));
            xml.append("</table:table-row>");
        }
        return xml.toString();
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "<table:table-cell/>";
        }
        if (value instanceof LocalDate date) {
            return typed("date", "date-value", date, date);
        }
        if (value instanceof Percent percent) {
            return typed("percentage", "value", percent.share(), percent.share() * 100 + "%");
        }
        if (value instanceof Number) {
            return typed("float", "value", value, value);
        }
        if (value instanceof Boolean) {
            return typed("boolean", "boolean-value", value, value);
        }
        return "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(value.toString())
                + "</text:p></table:table-cell>";
    }

    private static String typed(String type, String attribute, Object value, Object shown) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:" + attribute + "=\"" + value
                + "\"><text:p>" + shown + "</text:p></table:table-cell>";
    }

    /** Line breaks and runs of spaces are elements. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\n", "<text:line-break/>")
                .replace(" ", "<text:s/>");
    }

    String content() {
        return prologue + "<office:document-content" + NAMESPACES + " office:version=\"1.2\">" + HIDDEN
                + "<office:body><office:spreadsheet>" + tables
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    RawXlsx parts() {
        RawXlsx parts = new RawXlsx();
        if (type != null) {
            parts.part("mimetype", type);
        }
        return parts.part("content.xml", content()).part("META-INF/manifest.xml", manifest);
    }

    byte[] bytes() {
        return parts().bytes();
    }
}
