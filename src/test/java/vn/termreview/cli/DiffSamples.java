package vn.termreview.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.CellDifference.Reading;
import vn.termreview.problem.Severity;

/** A comparison with a difference of each kind. */
final class DiffSamples {

    private static final String BRANCH =
            "CB03 · Chi bộ Trường trung học phổ thông chuyên Chu Văn An, thành phố Lạng Sơn (mẫu)";

    private DiffSamples() {}

    static DiffResult diff() {
        return new DiffResult(
                new DiffSide(
                        3, "p1-2019.xlsx", Samples.HASH, "P1", "2019", Samples.DEPARTMENT, 2, DiffState.CURRENT, 7, 0),
                new DiffSide(
                        21, "p1-moi.xlsx", Samples.HASH, "P1", "2019", Samples.DEPARTMENT, 3, DiffState.HELD, 6, 1),
                rows(),
                cells(),
                List.of(
                        new TotalDifference(
                                "main",
                                1,
                                "member_count",
                                "Tổng số đảng viên",
                                new TotalDifference.Side("P1", "I12", "1140"),
                                new TotalDifference.Side("P1", "I13", "1141")),
                        new TotalDifference(
                                "main", 1, "female_count", "Nữ", null, new TotalDifference.Side("P1", "J13", "?"))),
                true,
                figures(),
                findings(),
                List.of(
                        new ExplanationDifference(
                                18L,
                                "P1_MOVEMENT",
                                "P1",
                                "I9",
                                "22",
                                "chuyển sinh hoạt muộn",
                                true,
                                ExplanationDifference.Why.SAME),
                        new ExplanationDifference(
                                null,
                                "P1_START",
                                "P1",
                                "D9",
                                "21",
                                "mới tách chi bộ",
                                false,
                                ExplanationDifference.Why.VALUE)));
    }

    private static List<RowDifference> rows() {
        return List.of(
                new RowDifference(
                        RowDifference.Change.DROPPED,
                        "CB04 · Chi bộ 4 (mẫu)",
                        "main",
                        new RowDifference.Place("P1", 8, true),
                        null),
                new RowDifference(
                        RowDifference.Change.QUARANTINED,
                        "CB05 · Chi bộ 5 (mẫu)",
                        "main",
                        new RowDifference.Place("P1", 9, true),
                        new RowDifference.Place("P1", 8, false)),
                new RowDifference(
                        RowDifference.Change.ADDED,
                        "CB08 · Chi bộ 8 (mẫu)",
                        "main",
                        null,
                        new RowDifference.Place("P1", 12, true)));
    }

    private static List<CellDifference> cells() {
        return List.of(
                cell("member_count", "Tổng số đảng viên", "count", side("I7", "1200"), side("I7", "1201")),
                cell(
                        "female_count",
                        "Nữ",
                        "count",
                        side("J7", "5"),
                        new CellDifference.Side("P1", "J7", null, "5O", Reading.UNREADABLE)),
                cell(
                        "pledged_count",
                        "Số đảng viên ký cam kết",
                        "count",
                        new CellDifference.Side("P1", null, null, null, Reading.ABSENT),
                        new CellDifference.Side("P1", "K7", null, null, Reading.BLANK)),
                cell("branch_name", "Chi bộ", "text", side("C7", "Chi bộ Ba"), side("C7", "Chi bộ 3")));
    }

    private static CellDifference cell(
            String field, String label, String type, CellDifference.Side older, CellDifference.Side newer) {
        return new CellDifference(BRANCH, "main", field, label, type, older, newer);
    }

    private static CellDifference.Side side(String cell, String value) {
        return new CellDifference.Side("P1", cell, value, value, Reading.STATED);
    }

    private static List<FigureDifference> figures() {
        TargetEntry floor = new TargetEntry("FLOOR_EACH_YEAR", "≥", new BigDecimal("0.95"));
        return List.of(
                figure(
                        "A7-19",
                        2019,
                        Scope.COMMITTEE,
                        Samples.DEPARTMENT,
                        new FigureDifference.Side(
                                new BigDecimal("0.97"),
                                null,
                                new BigDecimal("97"),
                                new BigDecimal("100"),
                                floor,
                                Verdict.EXCEEDED),
                        new FigureDifference.Side(
                                new BigDecimal("0.94"),
                                null,
                                new BigDecimal("94"),
                                new BigDecimal("100"),
                                floor,
                                Verdict.MISSED)),
                figure(
                        "A7-15-20",
                        null,
                        Scope.COMMITTEE,
                        Samples.DEPARTMENT,
                        words("Giấy khen (Khối) cho tập thể Chi bộ 1; Bằng khen (Bộ) cho cá nhân N.V.A."),
                        words("Giấy khen (Tỉnh) cho tập thể Chi bộ 1; Bằng khen (Bộ) cho cá nhân N.V.A.")),
                figure("A7-19-20101", 2019, Scope.SCHOOL, "Trường 1 (mẫu)", null, words("có")));
    }

    private static FigureDifference.Side words(String text) {
        return new FigureDifference.Side(null, text, null, null, null, Verdict.NONE);
    }

    private static FigureDifference figure(
            String code,
            @Nullable Integer year,
            Scope scope,
            String unit,
            FigureDifference.@Nullable Side older,
            FigureDifference.@Nullable Side newer) {
        return new FigureDifference(
                code,
                "MEM_GOODPLUS_RATE",
                "2015-2020",
                year,
                scope,
                unit,
                scope == Scope.SCHOOL ? "20101" : null,
                "Đảng viên hoàn thành tốt nhiệm vụ trở lên",
                older,
                newer);
    }

    private static List<FindingDifference> findings() {
        return List.of(
                new FindingDifference(
                        FindingDifference.Change.GONE,
                        19L,
                        3,
                        "P1",
                        Samples.DEPARTMENT,
                        Severity.QUERY,
                        "P1_START",
                        "P1",
                        "D9",
                        "21",
                        "20",
                        "Ô D9: cuối năm trước là 20.",
                        "mới tách chi bộ"),
                new FindingDifference(
                        FindingDifference.Change.NEW,
                        null,
                        5,
                        "P1",
                        Samples.DEPARTMENT,
                        Severity.ERROR,
                        "CELL_UNREADABLE",
                        "P1",
                        "J7",
                        "5O",
                        "một số nguyên không âm",
                        "Ô J7: không đọc được “5O”; cần một số nguyên không âm. Đề nghị sửa ô này rồi gửi lại.",
                        null));
    }
}
