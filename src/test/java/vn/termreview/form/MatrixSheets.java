package vn.termreview.form;

import static vn.termreview.workbook.GridWorkbook.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.GridWorkbook;

/** The ministry's form for one school, sheet by sheet. */
public final class MatrixSheets {
    private static final String[] TITLES = {
        "BÁO CÁO THỐNG KÊ GIÁO DỤC TIỂU HỌC",
        "Kỳ đầu năm học",
        "Năm học 2019-2020",
        "Đơn vị báo cáo: Trường Tiểu học Một (mẫu)"
    };

    private MatrixSheets() {}

    /** The titles as the ministry prints them. */
    static List<List<@Nullable Object>> titled(List<List<@Nullable Object>> rows) {
        return titled(List.of(TITLES), rows);
    }

    static List<List<@Nullable Object>> titled(List<String> titles, List<List<@Nullable Object>> rows) {
        List<List<@Nullable Object>> grid = new ArrayList<>();
        titles.forEach(title -> grid.add(row(title)));
        grid.addAll(rows);
        return grid;
    }

    /** Three rows of header, as merged as they are printed, and the row of column codes. */
    static List<List<@Nullable Object>> header() {
        return new ArrayList<>(List.of(
                row(
                        "Chỉ tiêu",
                        "Mã\nsố",
                        "Đơn vị tính",
                        "Tổng số",
                        null,
                        null,
                        null,
                        "Công lập",
                        null,
                        null,
                        null,
                        "Tư thục"),
                row(
                        null,
                        null,
                        null,
                        "Tổng số",
                        "Nữ",
                        "Dân tộc thiểu số",
                        null,
                        "Tổng số",
                        "Nữ",
                        "Dân tộc thiểu số",
                        null,
                        "Tổng số",
                        "Nữ",
                        "Dân tộc thiểu số"),
                row(
                        null, null, null, null, null, "Tổng số", "Nữ", null, null, "Tổng số", "Nữ", null, null,
                        "Tổng số", "Nữ"),
                row("A", "B", "C", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)));
    }

    /** A line of a public school: all of it stands again under "Công lập". */
    private static List<@Nullable Object> ofPublic(
            String label, int number, int total, int female, int ethnic, int both) {
        return new ArrayList<>(
                Arrays.asList(label, number, "người", total, female, ethnic, both, total, female, ethnic, both));
    }

    /** Classes: 10 in five grades, 8 with two sessions. */
    public static List<List<@Nullable Object>> classes() {
        List<List<@Nullable Object>> rows = header();
        rows.add(row("III. LỚP HỌC"));
        rows.add(row("Tổng số lớp", 27, "lớp", 10, null, null, null, 10));
        rows.add(row("Chia ra:"));
        for (int grade = 1; grade <= 5; grade++) {
            rows.add(row("- Lớp " + grade, 27 + grade, "lớp", 2, null, null, null, 2));
        }
        rows.add(row("Số lớp học 2 buổi/ngày", 33, "lớp", 8, null, null, null, 8));
        return rows;
    }

    /** Pupils: 250, of whom 120 are girls; line 37 is in the seventh row, line 59 in the last. */
    public static List<List<@Nullable Object>> pupils() {
        List<List<@Nullable Object>> rows = header();
        rows.add(row("IV. HỌC SINH"));
        rows.add(ofPublic("Tổng số học sinh", 37, 250, 120, 200, 95));
        rows.add(ofPublic("- Thành thị", 38, 50, 20, 30, 15));
        rows.add(ofPublic("- Nông thôn", 39, 200, 100, 170, 80));
        rows.add(row("Chia theo lớp:"));
        for (int grade = 1; grade <= 5; grade++) {
            rows.add(ofPublic("- Lớp " + grade, 39 + grade, 50, 24, 40, 19));
        }
        rows.add(row("Chia theo độ tuổi:"));
        int[] ages = {0, 48, 50, 50, 50, 49, 3};
        int[] girls = {0, 24, 24, 24, 24, 24, 0};
        String[] names = {"Dưới 6 tuổi", "6 tuổi", "7 tuổi", "8 tuổi", "9 tuổi", "10 tuổi", "Trên 10 tuổi"};
        for (int age = 0; age < 7; age++) {
            int ethnic = age == 0 ? 0 : age == 6 ? 2 : age == 5 ? 38 : 40;
            int both = age == 0 || age == 6 ? 0 : 19;
            rows.add(ofPublic("- " + names[age], 45 + age, ages[age], girls[age], ethnic, both));
        }
        rows.add(row("Học sinh đúng độ tuổi:"));
        for (int grade = 1; grade <= 5; grade++) {
            rows.add(ofPublic("- Lớp " + grade, 51 + grade, 47 + grade % 2, 23, 38, 18));
        }
        rows.add(ofPublic("Học sinh tuyển mới", 57, 49, 24, 40, 19));
        rows.add(ofPublic("Học sinh lưu ban", 58, 1, 0, 1, 0));
        rows.add(ofPublic("Học sinh học 2 buổi/ngày", 59, 230, 110, 185, 90));
        return rows;
    }

    /** Staff, on a sheet that says nothing of itself. */
    static List<List<@Nullable Object>> staff() {
        List<List<@Nullable Object>> rows = header();
        rows.add(row("V. NHÂN SỰ"));
        rows.add(ofPublic("Tổng số cán bộ, giáo viên, nhân viên", 78, 20, 15, 12, 9));
        rows.add(ofPublic("Cán bộ quản lý", 79, 2, 1, 1, 0));
        rows.add(ofPublic("Giáo viên", 96, 15, 12, 9, 8));
        rows.add(ofPublic("Nhân viên", 110, 3, 2, 2, 1));
        rows.add(row());
        rows.add(row("NGƯỜI LẬP BIỂU", null, null, null, null, "HIỆU TRƯỞNG"));
        return rows;
    }

    /** The whole workbook, with these sheets of classes and pupils. */
    public static GridWorkbook workbook(List<List<@Nullable Object>> classes, List<List<@Nullable Object>> pupils) {
        return GridWorkbook.of("I", titled(trivial()))
                .sheet("III", classes)
                .sheet("IV", pupils)
                .sheet("V", staff())
                .sheet("Errors", List.of(row("STT", "Sheet", "Lỗi"), row(1, "IV", "Chưa nhập")));
    }

    /** The whole workbook as it should be. */
    public static GridWorkbook workbook() {
        return workbook(classes(), pupils());
    }

    /** The classes of another school. */
    public static GridWorkbook classesOf(String school) {
        List<String> titles = new ArrayList<>(List.of(TITLES).subList(0, 3));
        titles.add("Đơn vị báo cáo: " + school);
        return GridWorkbook.of("III", titled(titles, classes()));
    }

    private static List<List<@Nullable Object>> trivial() {
        List<List<@Nullable Object>> rows = header();
        rows.add(row("I. TRƯỜNG"));
        rows.add(row("Tổng số trường", 1, "trường", 1, null, null, null, 1));
        rows.add(row("Diện tích khuôn viên", 2, "m2", 3250.5));
        return rows;
    }

    /** Classes of a school that no title names. */
    public static List<List<@Nullable Object>> ofNobody() {
        return titled(List.of(TITLES).subList(0, 3), classes());
    }

    /** The rows with one cell changed; counted from 1, in their list. */
    public static List<List<@Nullable Object>> with(
            List<List<@Nullable Object>> rows, String label, int column, @Nullable Object value) {
        List<List<@Nullable Object>> changed = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> copy = new ArrayList<>(row);
            if (!row.isEmpty() && label.equals(row.get(0))) {
                copy.set(column - 1, value);
            }
            changed.add(copy);
        }
        return changed;
    }
}
