package vn.termreview.edition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;

/** The catalogue and the figures of invented reviews. */
final class FixtureFigures {
    private FixtureFigures() {}

    static List<CatalogueEntry> catalogue() {
        return List.of(
                entry("ORG_BRANCH_CNT", "Số chi bộ trực thuộc", Measure.COUNT, "chi bộ", 1, "P1"),
                entry("MEM_TOTAL", "Số đảng viên", Measure.COUNT, "đảng viên", 2, "P1"),
                entry("STUDY_RATE", "Đảng viên học tập chỉ thị, nghị quyết", Measure.PERCENT, "%", 3, "P4"),
                entry("PLEDGE_RATE", "Đảng viên xây dựng, thực hiện bản cam kết", Measure.PERCENT, "%", 4, "P1"),
                entry("MEM_EXC_RATE", "Đảng viên hoàn thành xuất sắc", Measure.PERCENT, "%", 5, "P1"),
                entry("MEM_GOODPLUS_RATE", "Đảng viên hoàn thành tốt trở lên", Measure.PERCENT, "%", 6, "P1"),
                entry("BR_GOOD_RATE", "Chi bộ hoàn thành tốt trở lên", Measure.PERCENT, "%", 7, "P2"),
                entry("BR_FAIL_CNT", "Chi bộ không hoàn thành", Measure.COUNT, "chi bộ", 8, "P2"),
                entry("PC_RATING", "Xếp loại Đảng bộ Sở", Measure.RANK, "mức", 9, "P2"),
                entry("MASSORG_GOOD_RATE", "Đoàn thể hoàn thành tốt trở lên", Measure.PERCENT, "%", 10, "P2"),
                entry("MASSORG_FAIL_CNT", "Đoàn thể không hoàn thành", Measure.COUNT, "tổ chức", 11, "P2"),
                entry("NATSTD_STOCK", "Trường đạt chuẩn quốc gia còn hiệu lực", Measure.COUNT, "trường", 12, "E2"),
                entry("NATSTD_NEW", "Trường được công nhận mới trong năm", Measure.COUNT, "trường", 13, "E2"),
                entry("NATSTD_RATE", "Tỷ lệ trường đạt chuẩn quốc gia", Measure.PERCENT, "%", 14, "E2"),
                entry("PCGDMN5_PROV", "Đạt chuẩn PCGD mầm non cho trẻ 5 tuổi", Measure.STATE, "trạng thái", 15, "E3"),
                entry("PCGDTH3_DIST", "Huyện đạt PCGD tiểu học mức độ 3", Measure.COVERAGE, "huyện", 16, "E3"),
                entry("PCGDTHCS", "Phổ cập giáo dục trung học cơ sở", Measure.RANK, "mức độ", 17, "E3"),
                entry("XMC", "Xóa mù chữ", Measure.RANK, "mức độ", 18, "E3"),
                entry("AGE6_G1_RATE", "Trẻ 6 tuổi vào lớp 1", Measure.PERCENT, "%", 19, "E3"),
                entry("AGE6_11_ENROL", "Trẻ 6-11 tuổi ra lớp", Measure.PERCENT, "%", 20, "E3"),
                entry("ONAGE_RATE", "Học sinh tiểu học học đúng độ tuổi", Measure.PERCENT, "%", 21, "E0"),
                entry("PRIM_2SESS_RATE", "Học sinh tiểu học học 2 buổi/ngày", Measure.PERCENT, "%", 22, "E0"),
                entry("HCM_CONTEST_CNT", "Cuộc thi viết về Bác Hồ", Measure.COUNT, "cuộc", 23, "P4"),
                entry("INSP_BRANCH_CNT", "Chi bộ được kiểm tra, giám sát", Measure.COUNT, "chi bộ", 24, "P3"),
                entry("SUPV_ORG_RATE", "Tổ chức đảng được giám sát", Measure.PERCENT, "%", 25, "P3"),
                entry("SUPV_MEM_RATE", "Đảng viên được giám sát", Measure.PERCENT, "%", 26, "P3"),
                entry("VIOL_CNT", "Dấu hiệu vi phạm", Measure.COUNT, "lượt", 27, "P3"),
                entry("DENOUNCE_CNT", "Bị tố cáo", Measure.COUNT, "lượt", 28, "P3"),
                entry("DISC_CNT", "Bị kỷ luật", Measure.COUNT, "lượt", 29, "P3"),
                entry("HSG_PROV_RATE", "Giải học sinh giỏi cấp tỉnh", Measure.PERCENT, "%", 30, "E4"),
                entry("IT_USE", "Ứng dụng công nghệ thông tin", Measure.TEXT, "", 31, "E5"),
                entry("AWARD", "Khen thưởng", Measure.TEXT, "", 32, "P5"));
    }

    static CatalogueEntry entry(
            String code, String name, Measure measure, String unit, int order, @Nullable String form) {
        YearKind years = form != null && List.of("E0", "E2", "E4").contains(form)
                ? YearKind.SCHOOL_YEAR
                : YearKind.CALENDAR_YEAR;
        return new CatalogueEntry(code, name, measure, unit, unit, order, form, years);
    }

    static Figure unknown(Figure f) {
        return new Figure(
                f.indicator(),
                f.traceCode(),
                f.year(),
                f.scope(),
                null,
                null,
                null,
                null,
                null,
                null,
                f.target(),
                f.year() == null && f.target() != null ? Verdict.INSUFFICIENT : f.verdict());
    }

    static Target all() {
        return new Target(TargetKind.FLOOR_EACH_YEAR, "=", BigDecimal.ONE, null);
    }

    static Target zero() {
        return new Target(TargetKind.ZERO, null, null, null);
    }

    static List<Figure> counts(
            String code, int first, @Nullable Target target, Verdict verdict, Scope scope, int... values) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            figures.add(figure(code, first + i, scope, BigDecimal.valueOf(values[i]), null, null, null, target));
        }
        int last = target != null && target.kind() == TargetKind.FLOW_PER_YEAR
                ? java.util.Arrays.stream(values).min().orElseThrow()
                : values[values.length - 1];
        figures.add(new Figure(
                code,
                trace(code, null),
                null,
                scope,
                null,
                null,
                BigDecimal.valueOf(last),
                null,
                null,
                null,
                target,
                verdict));
        return figures;
    }

    static List<Figure> same(
            String code, int first, BigDecimal value, @Nullable String text, @Nullable Target target, Verdict verdict) {
        List<Figure> figures = new ArrayList<>();
        for (int year = first; year < first + 5; year++) {
            figures.add(figure(code, year, Scope.COMMITTEE, value, text, null, null, target));
        }
        figures.add(new Figure(
                code, trace(code, null), null, Scope.COMMITTEE, null, null, value, text, null, null, target, verdict));
        return figures;
    }

    static Figure figure(
            String code,
            @Nullable Integer year,
            Scope scope,
            @Nullable BigDecimal value,
            @Nullable String text,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Target target) {
        return new Figure(
                code,
                trace(code, year),
                year,
                scope,
                null,
                null,
                value,
                text,
                numerator,
                denominator,
                target,
                Verdict.NONE);
    }

    static String trace(String code, @Nullable Integer year) {
        int order = catalogue().stream()
                .filter(e -> e.code().equals(code))
                .mapToInt(CatalogueEntry::order)
                .findFirst()
                .orElse(99);
        return "A" + order + "-" + (year == null ? "NK" : String.valueOf(year % 100));
    }

    /** Years are {start, end, not rated, excellent, good, completed}. */
    static List<Figure> memberFigures(int first, int[][] years, BigDecimal goal, String comparator) {
        Target target = new Target(TargetKind.FLOOR_EACH_YEAR, comparator, goal, null);
        List<Figure> figures = new ArrayList<>();
        BigDecimal lowestExcellent = BigDecimal.ONE;
        BigDecimal lowestGood = BigDecimal.ONE;
        for (int i = 0; i < years.length; i++) {
            int[] y = years[i];
            BigDecimal evaluated = BigDecimal.valueOf(y[3] + y[4] + y[5]);
            BigDecimal excellent = BigDecimal.valueOf(y[3]);
            BigDecimal good = BigDecimal.valueOf(y[3] + y[4]);
            lowestExcellent = lowestExcellent.min(rate(excellent, evaluated));
            lowestGood = lowestGood.min(rate(good, evaluated));
            figures.add(figure(
                    "MEM_EXC_RATE",
                    first + i,
                    Scope.COMMITTEE,
                    rate(excellent, evaluated),
                    null,
                    excellent,
                    evaluated,
                    null));
            figures.add(figure(
                    "MEM_GOODPLUS_RATE",
                    first + i,
                    Scope.COMMITTEE,
                    rate(good, evaluated),
                    null,
                    good,
                    evaluated,
                    target));
            figures.add(
                    figure("MEM_TOTAL", first + i, Scope.COMMITTEE, BigDecimal.valueOf(y[1]), null, null, null, null));
        }
        figures.add(term("MEM_EXC_RATE", lowestExcellent, null, Verdict.NONE));
        figures.add(term("MEM_GOODPLUS_RATE", lowestGood, target, Verdict.EXCEEDED));
        figures.add(term("MEM_TOTAL", BigDecimal.valueOf(years[years.length - 1][1]), null, Verdict.NONE));
        return figures;
    }

    private static Figure term(String code, BigDecimal value, @Nullable Target target, Verdict verdict) {
        return new Figure(
                code, trace(code, null), null, Scope.COMMITTEE, null, null, value, null, null, null, target, verdict);
    }

    static BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL64);
    }
}
