package vn.termreview.formats;

import static vn.termreview.workbook.GridWorkbook.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.GridWorkbook;

/** A small form P1 of two branches, in every format. */
final class Honest {
    static final List<List<@Nullable Object>> ROWS = List.of(
            row("Năm 2019"),
            row(
                    "TT",
                    "Mã chi bộ",
                    "Chi bộ",
                    "Tổng số đảng viên",
                    "Hoàn thành xuất sắc",
                    "Hoàn thành tốt",
                    "Hoàn thành",
                    "Không hoàn thành"),
            row(1, "CB01", "Chi bộ Một (mẫu)", 20, 3, 16, 1, 0),
            row(2, "CB02", "Chi bộ Hai (mẫu)", 22, 4, 17, 1, 0));

    private Honest() {}

    static byte[] xlsx() {
        return GridWorkbook.of("Biểu P1", ROWS).bytes();
    }

    static byte[] xls() {
        return XlsCopy.of(xlsx());
    }

    static byte[] ods() {
        return new OdsFile().table("Biểu P1", ROWS).bytes();
    }

    static String csv(String delimiter) {
        return ROWS.stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static byte[] csv(String delimiter, Charset charset) {
        return csv(delimiter).getBytes(charset);
    }

    static byte[] csv() {
        return csv(",", StandardCharsets.UTF_8);
    }

    /** The rows as XML of a sheet, for what an honest writer would not write around them. */
    static String sheetRows(String more) {
        StringBuilder xml = new StringBuilder();
        for (int r = 0; r < ROWS.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < ROWS.get(r).size(); c++) {
                Object value = ROWS.get(r).get(c);
                String address = (char) ('A' + c) + "" + (r + 1);
                xml.append(
                        value instanceof Number
                                ? "<c r=\"" + address + "\"><v>" + value + "</v></c>"
                                : "<c r=\"" + address + "\" t=\"str\"><v>" + value + "</v></c>");
            }
            xml.append("</row>");
        }
        return xml + more;
    }
}
