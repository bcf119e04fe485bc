package vn.termreview.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.GridWorkbook;

/** Workbooks of any form by the labels of its columns; the required ones that nobody names are filled in. */
final class FormSheets {

    private static final Set<String> BY_SCHOOL_YEAR = Set.of("E0", "E2", "E4");

    private static final Set<String> BY_TERM = Set.of("T0", "V0");
    private static final int TERM_YEARS = 5;

    private static final Map<String, Map<String, String>> REQUIRED = Map.of(
            "E0",
            ordered(
                    "Mã trường", "20180401",
                    "Tên trường", "Trường Tiểu học Một (mẫu)",
                    "Nhóm cấp học", "Tiểu học",
                    "Loại hình", "Công lập",
                    "Mã huyện", "180",
                    "Mã xã", "06001",
                    "Xã", "Xã Một (mẫu)",
                    "Số lớp", "5",
                    "Số học sinh", "100"),
            "E2",
            ordered(
                    "Mã trường", "20180401",
                    "Tên trường", "Trường Tiểu học Một (mẫu)",
                    "Mức độ chuẩn quốc gia", "1",
                    "Số quyết định", "1/QĐ-UBND",
                    "Ngày quyết định", "15/10/2019",
                    "Hình thức công nhận", "Mới"),
            "P3",
            ordered(
                    "Mã chi bộ", "CB01",
                    "Chi bộ", "Chi bộ Số 1 (mẫu)",
                    "Số cuộc kiểm tra", "0",
                    "Số cuộc giám sát chuyên đề", "0"),
            "P4",
            ordered(
                    "Văn bản", "Nghị quyết Một (mẫu)",
                    "Ngày tổ chức", "12/03/2019",
                    "Mã chi bộ", "CB01",
                    "Chi bộ", "Chi bộ Số 1 (mẫu)",
                    "Số phải học", "20",
                    "Số đã học", "20"),
            "P5",
            ordered(
                    "Đối tượng", "Tập thể",
                    "Tên", "Sở Giáo dục và Đào tạo",
                    "Hình thức khen", "Bằng khen",
                    "Cấp khen", "Tỉnh",
                    "Số quyết định", "12/QĐ-UBND",
                    "Ngày quyết định", "15/09/2019"),
            "E4",
            ordered("Cuộc thi", "HSG", "Cấp", "Tỉnh", "Số dự thi", "10"),
            "D0",
            ordered(
                    "Loại đơn vị", "Trường",
                    "Hình thức", "Giải thể",
                    "Ngày hiệu lực", "01/01/2020",
                    "Căn cứ", "Quyết định 1 (mẫu)"));

    private FormSheets() {}

    /** A sheet of two title lines, or three with a reporting unit; its header is in the row after, its data below. */
    static byte[] of(
            String form,
            int year,
            @Nullable String unit,
            List<String> labels,
            List<? extends List<? extends @Nullable Object>> rows) {
        List<List<@Nullable Object>> grid = new ArrayList<>();
        grid.add(GridWorkbook.row("BIỂU " + form));
        grid.add(GridWorkbook.row(period(form, year)));
        if (unit != null) {
            grid.add(GridWorkbook.row("Đơn vị báo cáo: " + unit));
        }
        Map<String, String> others = new LinkedHashMap<>(REQUIRED.getOrDefault(form, Map.of()));
        labels.forEach(others::remove);
        grid.add(line(labels, others.keySet()));
        rows.forEach(row -> grid.add(line(row, others.values())));
        return GridWorkbook.of(form, grid).bytes();
    }

    private static String period(String form, int year) {
        if (BY_TERM.contains(form)) {
            return "Nhiệm kỳ " + year + "-" + (year + TERM_YEARS);
        }
        return BY_SCHOOL_YEAR.contains(form) ? "Năm học " + year + "-" + (year + 1) : "Năm " + year;
    }

    private static List<@Nullable Object> line(List<? extends @Nullable Object> stated, Iterable<String> others) {
        List<@Nullable Object> line = new ArrayList<>(stated);
        others.forEach(line::add);
        return line;
    }

    private static Map<String, String> ordered(String... labelsAndValues) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i + 1 < labelsAndValues.length; i += 2) {
            ordered.put(labelsAndValues[i], labelsAndValues[i + 1]);
        }
        return ordered;
    }
}
