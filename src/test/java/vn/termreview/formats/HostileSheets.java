package vn.termreview.formats;

import java.util.ArrayList;
import java.util.List;
import vn.termreview.workbook.RawXlsx;

/** Sheets that are odd in themselves. */
final class HostileSheets {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private HostileSheets() {}

    static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>();
        add(files, "last-row", "SHEET_TOO_LARGE", "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>");
        add(files, "last-column", "SHEET_TOO_LARGE", "<row r=\"5\"><c r=\"XFD5\"><v>1</v></c></row>");
        add(files, "longest-text", "SHEET_TOO_LARGE", text("x".repeat(40_000)));
        add(files, "long-text", "loaded 2", text("x".repeat(32_767)));
        add(files, "rows-that-go-on", "loaded 3", empty(900) + row(905));
        add(files, "rows-after-a-gap", "loaded 2, the rest ignored", empty(1500) + row(1505) + row(1506));
        add(files, "rows-far-below", "loaded 2, the rest ignored", row(150_000));
        add(files, "row-without-number", "loaded 3", row(5).replace("<row r=\"5\">", "<row>"));
        add(files, "row-twice", "FILE_DAMAGED", row(5) + row(5));
        add(files, "cell-twice", "FILE_DAMAGED", row(5).replace("</row>", "<c r=\"H5\"><v>1</v></c></row>"));
        add(files, "rows-in-disorder", "loaded 4", row(9) + row(8).replace("CB03", "CB04"));
        add(files, "no-such-text", "FILE_DAMAGED", "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>99</v></c></row>");
        add(files, "text-that-is-no-index", "FILE_DAMAGED", "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>x</v></c></row>");
        add(
                files,
                "number-of-many-digits",
                "loaded 2",
                row(5).replace("<v>20</v>", "<v>" + "9".repeat(30_000) + "</v>"));
        add(files, "number-of-many-zeros", "loaded 2", row(5).replace("<v>20</v>", "<v>1e999999999</v>"));
        add(files, "infinity", "loaded 2", row(5).replace("<v>20</v>", "<v>Infinity</v>"));
        add(files, "error-value", "loaded 2", row(5).replace("\"><v>20</v>", "\" t=\"e\"><v>#REF!</v>"));
        add(files, "formula-on-other-file", "loaded 3", row(5).replace("<v>20</v>", "<f>[1]S!A1</f><v>20</v>"));
        add(files, "nested-deeply", "FILE_DAMAGED", "<row r=\"5\">" + "<x>".repeat(100_000) + "</row>");
        add(files, "bad-letter", "FILE_DAMAGED", "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>\u0000</v></c></row>");
        add(files, "bad-end", "FILE_DAMAGED", "<row r=\"5\"><c r=\"A5\">");
        files.add(Hostile.of("huge-dimension.xlsx", "loaded 2", () -> RawXlsx.ofSheet("<worksheet xmlns=\"" + MAIN
                        + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>" + Honest.sheetRows("")
                        + "</sheetData></worksheet>")
                .bytes()));
        files.add(Hostile.of("huge-count-of-texts.xlsx", "loaded 2", () -> HostileZips.honest()
                .without("xl/sharedStrings.xml")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"" + MAIN
                                + "\" count=\"2147483647\" uniqueCount=\"2147483647\"><si><t>a</t></si></sst>")
                .bytes()));
        files.add(Hostile.of("prefixed-names.xlsx", "loaded 2", () -> RawXlsx.ofSheet("<x:worksheet xmlns:x=\"" + MAIN
                        + "\"><x:sheetData>"
                        + Honest.sheetRows("").replaceAll("<(/?)(row|c|v)", "<$1x:$2") + "</x:sheetData></x:worksheet>")
                .bytes()));
        files.add(Hostile.of("too-many-cells.xlsx", "SHEET_TOO_LARGE", () -> RawXlsx.ofRows(cells(1_500, 450))
                .bytes()));
        return files;
    }

    private static void add(List<Hostile> files, String name, String outcome, String rows) {
        files.add(Hostile.of(name + ".xlsx", outcome, () -> RawXlsx.ofRows(Honest.sheetRows(rows))
                .bytes()));
    }

    private static String row(int number) {
        return "<row r=\"" + number + "\">" + """
                <c r="B№" t="str"><v>CB03</v></c><c r="C№" t="str"><v>Chi bộ Ba (mẫu)</v></c>\
                <c r="D№"><v>20</v></c><c r="E№"><v>3</v></c><c r="F№"><v>16</v></c>\
                <c r="G№"><v>1</v></c><c r="H№"><v>0</v></c></row>""".replace("№", Integer.toString(number));
    }

    private static String text(String text) {
        return "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>Ghi chú: " + text.substring(9) + "</v></c></row>";
    }

    private static String empty(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(
                    "<row r=\"" + (5 + i) + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + (5 + i) + "\" s=\"1\"/></row>");
        }
        return rows.toString();
    }

    private static String cells(int rows, int columns) {
        StringBuilder xml = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            xml.append("<row>");
            for (int column = 1; column <= columns; column++) {
                xml.append("<c><v>").append(row * 7 + column * 13).append("</v></c>");
            }
            xml.append("</row>");
        }
        return xml.toString();
    }
}
