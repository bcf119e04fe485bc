package vn.termreview.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.GridWorkbook;

/** Small workbooks as a template lays them out. */
final class Workbooks {

    private Workbooks() {}

    /** A row of P1: members, four levels, unrated. */
    record Branch(
            @Nullable String code,
            @Nullable String name,
            @Nullable Object members,
            int excellent,
            int good,
            int completed,
            int failed) {
        static Branch any(int number) {
            return new Branch("CB0" + number, "Chi bộ Số " + number + " (mẫu)", 20, 2, 17, 1, 0);
        }

        Branch with(@Nullable Object otherMembers) {
            return new Branch(code, name, otherMembers, excellent, good, completed, failed);
        }

        Branch named(@Nullable String otherName) {
            return new Branch(code, otherName, members, excellent, good, completed, failed);
        }

        Branch coded(String otherCode) {
            return new Branch(otherCode, name, members, excellent, good, completed, failed);
        }

        /** Excellent and good members only. */
        Branch rated(int newExcellent, int newGood) {
            return new Branch(code, name, newExcellent + newGood, newExcellent, newGood, 0, 0);
        }

        Branch withoutCode() {
            return new Branch(null, name, members, excellent, good, completed, failed);
        }
    }

    static byte[] p1(int year, Branch... branches) {
        return p1("Năm " + year, null, branches);
    }

    static byte[] p1(String title, @Nullable String unit, Branch... branches) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(GridWorkbook.row("CHI BỘ VÀ ĐẢNG VIÊN"));
        rows.add(GridWorkbook.row(title));
        if (unit != null) {
            rows.add(GridWorkbook.row("Đơn vị báo cáo: " + unit));
        }
        boolean coded = Arrays.stream(branches).anyMatch(branch -> branch.code() != null);
        List<@Nullable Object> header = new ArrayList<>(GridWorkbook.row("TT"));
        if (coded) {
            header.add("Mã chi bộ");
        }
        header.addAll(GridWorkbook.row(
                "Chi bộ",
                "Tổng số đảng viên",
                "Hoàn thành xuất sắc",
                "Hoàn thành tốt",
                "Hoàn thành",
                "Không hoàn thành"));
        rows.add(header);
        int number = 0;
        for (Branch branch : branches) {
            List<@Nullable Object> row = new ArrayList<>(GridWorkbook.row(++number));
            if (coded) {
                row.add(branch.code());
            }
            row.addAll(GridWorkbook.row(
                    branch.name(),
                    branch.members(),
                    branch.excellent(),
                    branch.good(),
                    branch.completed(),
                    branch.failed()));
            rows.add(row);
        }
        return GridWorkbook.of("P1", rows).bytes();
    }

    /** One sheet: titles in the first column, then the header, then rows without their numbers. */
    static byte[] sheet(List<String> titles, List<String> header, List<List<@Nullable Object>> data) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        titles.forEach(title -> rows.add(GridWorkbook.row(title)));
        rows.add(new ArrayList<>(header));
        rows.addAll(data);
        return GridWorkbook.of("Biểu", rows).bytes();
    }

    /** A row of P2. */
    record Rated(String type, @Nullable String code, String name, String level) {
        static Rated branch(int number, String level) {
            return new Rated("Chi bộ", "CB0" + number, "Chi bộ Số " + number + " (mẫu)", level);
        }
    }

    static byte[] p2(int year, Rated... organisations) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(GridWorkbook.row("XẾP LOẠI TỔ CHỨC"));
        rows.add(GridWorkbook.row("Năm " + year));
        rows.add(GridWorkbook.row("TT", "Loại tổ chức", "Mã tổ chức", "Tên tổ chức", "Mức xếp loại"));
        int number = 0;
        for (Rated each : organisations) {
            rows.add(GridWorkbook.row(++number, each.type(), each.code(), each.name(), each.level()));
        }
        return GridWorkbook.of("P2", rows).bytes();
    }

    /** A row of T0. */
    record Goal(
            String indicator,
            String kind,
            String comparator,
            @Nullable Object level,
            @Nullable Integer year) {}

    static byte[] t0(String term, Goal... goals) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(GridWorkbook.row("CHỈ TIÊU"));
        rows.add(GridWorkbook.row("Nhiệm kỳ " + term));
        rows.add(GridWorkbook.row("TT", "Mã chỉ tiêu", "Kiểu chỉ tiêu", "So sánh", "Mức", "Năm", "Căn cứ"));
        int number = 0;
        for (Goal each : goals) {
            rows.add(GridWorkbook.row(
                    ++number,
                    each.indicator(),
                    each.kind(),
                    each.comparator(),
                    each.level(),
                    each.year(),
                    "Nghị quyết (mẫu)"));
        }
        return GridWorkbook.of("T0", rows).bytes();
    }
}
