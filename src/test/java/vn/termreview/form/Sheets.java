package vn.termreview.form;

import static vn.termreview.workbook.GridWorkbook.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.GridWorkbook;

/** Small sheets of known forms. */
final class Sheets {
    static final List<@Nullable Object> P1_LABELS = row(
            "TT",
            "Mã chi bộ",
            "Chi bộ",
            "Tổng số đảng viên",
            "Hoàn thành xuất sắc",
            "Hoàn thành tốt",
            "Hoàn thành",
            "Không hoàn thành",
            "Chưa xếp loại");
    static final List<@Nullable Object> P2_LABELS =
            row("TT", "Loại tổ chức", "Mã tổ chức", "Tên tổ chức", "Mức xếp loại", "Số quyết định", "Ngày quyết định");

    private Sheets() {}

    static List<@Nullable Object> branch(int number, int members) {
        return row(number, "CB0" + number, "Chi bộ " + number + " (mẫu)", members, 3, members - 4, 1, 0, 0);
    }

    static List<@Nullable Object> rated(int number) {
        return row(number, "Chi bộ", "CB0" + number, "Chi bộ " + number + " (mẫu)", "HTTNV", "12/QĐ", "20/11/2019");
    }

    /** Titles, the header of P1, and two branches. */
    static GridWorkbook p1(@Nullable String... titles) {
        List<List<@Nullable Object>> grid = new ArrayList<>();
        for (String title : titles) {
            grid.add(row(title));
        }
        grid.add(P1_LABELS);
        grid.add(branch(1, 20));
        grid.add(branch(2, 22));
        return GridWorkbook.of("P1", grid);
    }

    /** The rows under a title and the header of P1. */
    @SafeVarargs
    static GridWorkbook p1Rows(List<@Nullable Object>... rows) {
        List<List<@Nullable Object>> grid = new ArrayList<>();
        grid.add(row("Năm 2018"));
        grid.add(P1_LABELS);
        for (List<@Nullable Object> row : rows) {
            grid.add(row);
        }
        return GridWorkbook.of("P1", grid);
    }
}
