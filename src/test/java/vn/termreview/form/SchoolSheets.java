package vn.termreview.form;

import static vn.termreview.workbook.GridWorkbook.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.GridWorkbook;

/** Small sheets of the school forms. */
final class SchoolSheets {
    static final List<@Nullable Object> E0_LABELS = row(
            "TT",
            "Mã trường",
            "Tên trường",
            "Nhóm cấp học",
            "Loại hình",
            "Mã huyện",
            "Huyện",
            "Mã xã",
            "Xã",
            "Số lớp",
            "Số học sinh");
    static final List<@Nullable Object> D0_LABELS =
            row("TT", "Loại đơn vị", "Mã cũ", "Mã mới", "Tên mới", "Hình thức", "Ngày hiệu lực", "Tỷ lệ", "Căn cứ");

    private SchoolSheets() {}

    static List<@Nullable Object> school(int number, @Nullable Object district) {
        return row(
                number,
                "2018540" + number,
                "Trường Tiểu học Số " + number + " (mẫu)",
                "Tiểu học",
                "Công lập",
                district,
                "Bắc Sơn",
                "06325",
                "Thị trấn Bắc Sơn",
                10,
                250);
    }

    /** Without one column. */
    static List<@Nullable Object> without(int column, List<@Nullable Object> cells) {
        List<@Nullable Object> fewer = new ArrayList<>(cells);
        fewer.remove(column);
        return fewer;
    }

    @SafeVarargs
    static GridWorkbook titled(String title, List<@Nullable Object>... rows) {
        List<List<@Nullable Object>> grid = new ArrayList<>();
        grid.add(row(title));
        for (List<@Nullable Object> row : rows) {
            grid.add(row);
        }
        return GridWorkbook.of("Biểu", grid);
    }
}
