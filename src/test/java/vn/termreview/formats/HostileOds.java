package vn.termreview.formats;

import static vn.termreview.workbook.GridWorkbook.row;

import java.util.ArrayList;
import java.util.List;

/** OpenDocument tables that repeat, hide and pretend. */
final class HostileOds {
    private HostileOds() {}

    private static String empty(int rows) {
        return "<table:table-row table:number-rows-repeated=\"" + rows + "\">"
                + "<table:table-cell table:style-name=\"ce1\" table:number-columns-repeated=\"16384\"/></table:table-row>";
    }

    static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>();
        add(files, "honest", "loaded 2", "");
        add(files, "empty-to-the-end", "loaded 2", empty(1_048_572));
        add(files, "table-goes-on", "loaded 3", empty(900) + third());
        add(files, "rows-after-a-gap", "loaded 2, the rest ignored", empty(1500) + third());
        add(files, "filled-to-the-end", "SHEET_TOO_LARGE", filled("1048572", "1"));
        add(files, "filled-to-the-side", "SHEET_TOO_LARGE", filled("1", "16384"));
        add(files, "filled-everywhere", "SHEET_TOO_LARGE", filled("190000", "490"));
        add(files, "repeated-beyond-numbers", "FILE_DAMAGED", filled("99999999999", "1"));
        add(files, "repeated-less-than-once", "FILE_DAMAGED", filled("-5", "1"));
        add(files, "spaces-without-end", "SHEET_TOO_LARGE", cell("<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>"));
        add(files, "longest-text", "SHEET_TOO_LARGE", cell("<text:p>" + "x".repeat(40_000) + "</text:p>"));
        add(files, "nested-deeply", "FILE_DAMAGED", cell("<text:p>" + "<text:span>".repeat(50_000) + "</text:p>"));
        add(
                files,
                "comment-and-table-in-a-cell",
                "loaded 2",
                cell("<office:annotation><text:p>không phải chữ của ô</text:p></office:annotation>"
                        + "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
                        + "</table:table-row></table:table>"));
        add(
                files,
                "number-that-is-none",
                "loaded 2",
                "<table:table-row><table:table-cell office:value-type=\"float\""
                        + " office:value=\"x\"/></table:table-row>");
        files.add(
                Hostile.of("no-type.ods", "loaded 2", () -> honest().type(null).bytes()));
        files.add(Hostile.of("template.ots", "loaded 2", () -> honest().type(
                        "application/vnd.oasis.opendocument.spreadsheet-template")
                .bytes()));
        files.add(Hostile.of("letter.odt", "FILE_WORD", () -> honest().type("application/vnd.oasis.opendocument.text")
                .bytes()));
        files.add(Hostile.of("slides.odp", "FILE_PRESENTATION", () -> honest().type(
                        "application/vnd.oasis.opendocument.presentation")
                .bytes()));
        files.add(
                Hostile.of("doctype.ods", "ARCHIVE_DOCTYPE", () -> honest().prologue("<!DOCTYPE a [<!ENTITY b \"c\">]>")
                        .bytes()));
        files.add(Hostile.of("bomb.ods", "ARCHIVE_TOO_LARGE", () -> honest().parts()
                .bomb("Thumbnails/thumbnail.png", 20_000_000)
                .bytes()));
        files.add(Hostile.of("hidden.ods", "WORKBOOK_UNRECOGNISED", () -> new OdsFile()
                .hidden("T", Honest.ROWS)
                .bytes()));
        files.add(Hostile.of("flat.fods", "FILE_XML", () -> ("<?xml version=\"1.0\"?><office:document"
                        + OdsFile.NAMESPACES + "><office:body/></office:document>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return files;
    }

    private static OdsFile honest() {
        return new OdsFile().table("T", Honest.ROWS);
    }

    private static void add(List<Hostile> files, String name, String outcome, String rows) {
        files.add(Hostile.of(name + ".ods", outcome, () -> new OdsFile()
                .table("T", Honest.ROWS, rows)
                .bytes()));
    }

    private static String third() {
        return OdsFile.rows(List.of(row(3, "CB03", "Chi bộ Ba (mẫu)", 20, 3, 16, 1, 0)));
    }

    private static String filled(String rows, String columns) {
        return "<table:table-row table:number-rows-repeated=\"" + rows
                + "\"><table:table-cell table:number-columns-repeated=\"" + columns
                + "\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    }

    private static String cell(String content) {
        return "<table:table-row><table:table-cell office:value-type=\"string\">" + content
                + "</table:table-cell></table:table-row>";
    }
}
