package vn.termreview.edition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Committee;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Gap;
import vn.termreview.edition.ReviewData.Hashes;
import vn.termreview.edition.ReviewData.MemberRow;
import vn.termreview.edition.ReviewData.OrganisationRating;
import vn.termreview.edition.ReviewData.Scheme;
import vn.termreview.edition.ReviewData.Source;
import vn.termreview.edition.ReviewData.Target;
import vn.termreview.edition.ReviewData.Term;

/** Invented reviews of both terms. The committee's figures are the published ones; the branches are made up. */
public final class ReviewFixtures {
    private static final List<String> BRANCHES = List.of(
            "Chi bộ Trường THPT chuyên Chu Văn An",
            "Chi bộ Giáo dục Mầm non-Tiểu học-Thường xuyên, Chuyên nghiệp",
            "Chi bộ Văn phòng (mẫu)",
            "Chi bộ Thanh tra - Khảo thí (mẫu)",
            "Chi bộ Trường PTDT nội trú tỉnh (mẫu)",
            "Chi bộ Trung tâm GDTX tỉnh (mẫu)",
            "Chi bộ Trường Cao đẳng (mẫu)");
    private static final int[] SHARES = {5, 4, 3, 2, 3, 2, 1};

    private ReviewFixtures() {}

    /** A complete review of 2015–2020, as issued. */
    public static ReviewData term2015() {
        int[][] years = {
            {134, 136, 2, 20, 112, 2},
            {136, 138, 3, 20, 113, 2},
            {138, 140, 4, 20, 114, 2},
            {140, 142, 2, 21, 117, 2},
            {142, 144, 4, 21, 117, 2}
        };
        List<Figure> figures = new ArrayList<>(memberFigures(2015, years, new BigDecimal("0.95"), "≥"));
        figures.addAll(same("PLEDGE_RATE", 2015, BigDecimal.ONE, null, null, Verdict.NONE));
        figures.addAll(same("STUDY_RATE", 2015, BigDecimal.ONE, null, all("0.0"), Verdict.MET));
        figures.addAll(same("BR_GOOD_RATE", 2015, BigDecimal.ONE, null, null, Verdict.NONE));
        figures.addAll(same("BR_FAIL_CNT", 2015, BigDecimal.ZERO, null, null, Verdict.NONE));
        figures.addAll(same("ORG_BRANCH_CNT", 2015, BigDecimal.valueOf(7), null, null, Verdict.NONE));
        figures.addAll(same("PC_RATING", 2015, BigDecimal.valueOf(2), "Hoàn thành tốt nhiệm vụ", null, Verdict.NONE));
        Target stock = new Target(TargetKind.STOCK_AT_END, "=", BigDecimal.valueOf(205), null);
        figures.addAll(counts("NATSTD_STOCK", 2015, stock, Verdict.EXCEEDED, Scope.PROVINCE, 164, 178, 192, 207, 222));
        return new ReviewData(
                new Term("2015-2020", 2015, 2020, List.of(2015, 2016, 2017, 2018, 2019)),
                new Committee(
                        "Đảng bộ Khối các cơ quan tỉnh",
                        "Đảng ủy Sở Giáo dục và Đào tạo",
                        "Lạng Sơn",
                        "12-BC/ĐU",
                        LocalDate.of(2020, 2, 5)),
                true,
                Instant.parse("2020-01-20T03:04:05Z"),
                catalogue(),
                figures,
                memberRows(2015, years),
                ratings(2015, 5),
                schemes(),
                sources(2015, 5),
                List.of(),
                hashes());
    }

    /** A draft of 2020–2025: one branch has not sent P1 of 2023, and nobody P2 of 2024. */
    public static ReviewData term2020() {
        int[][] years = {
            {144, 146, 3, 23, 118, 2},
            {146, 149, 2, 24, 121, 2},
            {149, 148, 4, 24, 118, 2},
            {148, 150, 3, 24, 120, 3},
            {150, 153, 2, 25, 123, 3}
        };
        List<Figure> figures = new ArrayList<>(memberFigures(2020, years, new BigDecimal("0.95"), "≥").stream()
                .map(f -> f.year() == null || f.year() == 2023 ? unknown(f) : f)
                .toList());
        figures.addAll(same("PLEDGE_RATE", 2020, BigDecimal.ONE, null, null, Verdict.NONE).stream()
                .map(f -> f.year() == null || f.year() == 2023 ? unknown(f) : f)
                .toList());
        figures.addAll(same("BR_GOOD_RATE", 2020, BigDecimal.ONE, null, all("="), Verdict.INSUFFICIENT).stream()
                .map(f -> f.year() == null || f.year() == 2024 ? unknown(f) : f)
                .toList());
        figures.addAll(same("BR_FAIL_CNT", 2020, BigDecimal.ZERO, null, zero(), Verdict.INSUFFICIENT).stream()
                .map(f -> f.year() == null || f.year() == 2024 ? unknown(f) : f)
                .toList());
        figures.addAll(same(
                        "PC_RATING",
                        2020,
                        BigDecimal.valueOf(2),
                        "Hoàn thành tốt nhiệm vụ",
                        new Target(TargetKind.FLOOR_EACH_YEAR, "≥", BigDecimal.valueOf(2), "Hoàn thành tốt nhiệm vụ"),
                        Verdict.INSUFFICIENT)
                .stream()
                .map(f -> f.year() == null || f.year() == 2024 ? unknown(f) : f)
                .toList());
        figures.addAll(same("STUDY_RATE", 2020, BigDecimal.ONE, null, all("="), Verdict.INSUFFICIENT).stream()
                .map(ReviewFixtures::unknown)
                .toList());
        Target flow = new Target(TargetKind.FLOW_PER_YEAR, "≥", BigDecimal.valueOf(15), null);
        figures.addAll(counts("NATSTD_NEW", 2020, flow, Verdict.MISSED, Scope.PROVINCE, 16, 17, 14, 15, 18));
        Target mass = all("=");
        figures.addAll(same("MASSORG_GOOD_RATE", 2020, BigDecimal.ONE, null, mass, Verdict.MET));
        figures.addAll(same("MASSORG_FAIL_CNT", 2020, BigDecimal.ZERO, null, zero(), Verdict.MET));
        List<MemberRow> members = memberRows(2020, years).stream()
                .filter(row -> row.year() != 2023 || !row.branchCode().equals("CB07"))
                .toList();
        return new ReviewData(
                new Term("2020-2025", 2020, 2025, List.of(2020, 2021, 2022, 2023, 2024)),
                new Committee(null, "Đảng ủy Sở Giáo dục và Đào tạo", "Lạng Sơn", null, null),
                true,
                Instant.parse("2025-01-15T08:00:00Z"),
                catalogue(),
                figures,
                members,
                ratings(2020, 4),
                schemes(),
                sources(2020, 4),
                List.of(
                        new Gap(GapKind.MISSING_FORM, "P1", 2023, "CB07", BRANCHES.get(6), 0, null),
                        new Gap(GapKind.MISSING_FORM, "P2", 2024, null, null, 0, null),
                        new Gap(GapKind.OPEN_QUERY, "P1", 2022, "CB03", BRANCHES.get(2), 2, null)),
                hashes());
    }

    public static List<CatalogueEntry> catalogue() {
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
                entry("PCGDTH3_DIST", "Huyện đạt PCGD tiểu học mức độ 3", Measure.COVERAGE, "huyện", 14, "E3"));
    }

    static CatalogueEntry entry(
            String code, String name, Measure measure, String unit, int order, @Nullable String form) {
        return new CatalogueEntry(code, name, measure, unit, order, form);
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

    static Target all(String ignored) {
        return new Target(TargetKind.FLOOR_EACH_YEAR, "=", BigDecimal.ONE, null);
    }

    static Target zero() {
        return new Target(TargetKind.ZERO, null, null, null);
    }

    static List<Figure> counts(String code, int first, Target target, Verdict verdict, Scope scope, int... values) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            figures.add(figure(code, first + i, scope, BigDecimal.valueOf(values[i]), null, null, null, target));
        }
        int last = target.kind() == TargetKind.FLOW_PER_YEAR
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

    static List<MemberRow> memberRows(int first, int[][] years) {
        List<MemberRow> rows = new ArrayList<>();
        for (int i = 0; i < years.length; i++) {
            int[] y = years[i];
            int grown = y[1] - y[0];
            for (int b = 0; b < BRANCHES.size(); b++) {
                rows.add(new MemberRow(
                        first + i,
                        "CB0" + (b + 1),
                        BRANCHES.get(b),
                        part(y[0], b),
                        part(Math.max(grown, 0) + 3, b),
                        part(1, b),
                        part(3 + Math.max(-grown, 0), b),
                        part(1, b),
                        part(y[1], b),
                        part(y[1] * 6 / 10, b),
                        part(y[1] * 7 / 10, b),
                        part(4, b),
                        part(y[2], b),
                        part(y[3], b),
                        part(y[4], b),
                        part(y[5], b),
                        part(0, b),
                        part(y[2], b),
                        part(y[1], b)));
            }
        }
        return rows;
    }

    /** Branch b's part of a whole; the parts of all branches sum to it. */
    private static int part(int whole, int b) {
        int before = 0;
        for (int i = 0; i < b; i++) {
            before += SHARES[i];
        }
        return whole * (before + SHARES[b]) / 20 - whole * before / 20;
    }

    static List<OrganisationRating> ratings(int first, int count) {
        List<OrganisationRating> ratings = new ArrayList<>();
        for (int year = first; year < first + count; year++) {
            boolean old = year <= 2017;
            String suffix = old ? "" : " nhiệm vụ";
            ratings.add(new OrganisationRating(
                    year,
                    OrganisationType.COMMITTEE,
                    "DB",
                    "Đảng bộ Sở Giáo dục và Đào tạo",
                    "GOOD",
                    "Hoàn thành tốt" + suffix,
                    2));
            for (int b = 0; b < BRANCHES.size(); b++) {
                boolean best = b == year % 3;
                ratings.add(new OrganisationRating(
                        year,
                        OrganisationType.BRANCH,
                        "CB0" + (b + 1),
                        BRANCHES.get(b),
                        best ? "EXCELLENT" : "GOOD",
                        best
                                ? old ? "Trong sạch vững mạnh" : "Hoàn thành xuất sắc nhiệm vụ"
                                : "Hoàn thành tốt" + suffix,
                        best ? 3 : 2));
            }
            ratings.add(new OrganisationRating(
                    year,
                    OrganisationType.TRADE_UNION,
                    "CD",
                    "Công đoàn cơ quan Sở (mẫu)",
                    "GOOD",
                    "Hoàn thành tốt nhiệm vụ",
                    2));
        }
        return ratings;
    }

    static List<Scheme> schemes() {
        return List.of(
                new Scheme(
                        "HD 27",
                        2014,
                        2017,
                        "Hướng dẫn số 27-HD/BTCTW ngày 25/9/2014",
                        new BigDecimal("0.15"),
                        CapBase.EVALUATED),
                new Scheme(
                        "HD 16",
                        2018,
                        2018,
                        "Quy định số 132-QĐ/TW và Hướng dẫn số 16-HD/BTCTW ngày 24/9/2018",
                        new BigDecimal("0.20"),
                        CapBase.GOOD),
                new Scheme(
                        "HD 21",
                        2019,
                        2022,
                        "Hướng dẫn số 21-HD/BTCTW ngày 18/10/2019",
                        new BigDecimal("0.20"),
                        CapBase.GOOD),
                new Scheme(
                        "HD 25",
                        2023,
                        2024,
                        "Quy định số 124-QĐ/TW và Hướng dẫn số 25-HD/BTCTW ngày 10/11/2023",
                        new BigDecimal("0.20"),
                        CapBase.GOOD));
    }

    static List<Source> sources(int first, int count) {
        List<Source> sources = new ArrayList<>();
        for (int year = first; year < first + count; year++) {
            sources.add(source("P1", year));
            sources.add(source("P2", year));
        }
        return sources;
    }

    private static Source source(String form, int year) {
        String digits = Integer.toString(year) + form.substring(1);
        return new Source(
                form + " nam " + year + ".xlsx",
                form,
                Integer.toString(year),
                "Sở Giáo dục và Đào tạo",
                year == 2017 ? 2 : 1,
                LocalDate.of(year + 1, 1, 10),
                digits.repeat(13).substring(0, 64));
    }

    static Hashes hashes() {
        return new Hashes("a".repeat(64), "b".repeat(64), "0.1.0");
    }
}
