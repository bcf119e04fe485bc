package vn.termreview.edition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.ReviewData.Committee;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Gap;
import vn.termreview.edition.ReviewData.MemberRow;
import vn.termreview.edition.ReviewData.Target;
import vn.termreview.edition.ReviewData.Term;

/** Invented reviews of both terms. The committee's figures are the published ones; the branches are made up. */
public final class ReviewFixtures {
    private ReviewFixtures() {}

    /** A complete review of 2015–2020, as issued. */
    public static ReviewData term2015() {
        return explained(List.of());
    }

    /** The same with odd values that are true. */
    public static ReviewData explained(List<Explanation> explanations) {
        int[][] years = {
            {134, 136, 2, 20, 112, 2},
            {136, 138, 3, 20, 113, 2},
            {138, 140, 4, 20, 114, 2},
            {140, 142, 2, 21, 117, 2},
            {142, 144, 4, 21, 117, 2}
        };
        List<Figure> figures = new ArrayList<>(FixtureFigures.memberFigures(2015, years, new BigDecimal("0.95"), "≥"));
        figures.addAll(FixtureFigures.same("PLEDGE_RATE", 2015, BigDecimal.ONE, null, null, Verdict.NONE));
        figures.addAll(
                FixtureFigures.same("STUDY_RATE", 2015, BigDecimal.ONE, null, FixtureFigures.all(), Verdict.MET));
        figures.addAll(FixtureFigures.same("BR_GOOD_RATE", 2015, BigDecimal.ONE, null, null, Verdict.NONE));
        figures.addAll(FixtureFigures.same("BR_FAIL_CNT", 2015, BigDecimal.ZERO, null, null, Verdict.NONE));
        figures.addAll(FixtureFigures.same("ORG_BRANCH_CNT", 2015, BigDecimal.valueOf(7), null, null, Verdict.NONE));
        figures.addAll(FixtureFigures.same(
                "PC_RATING", 2015, BigDecimal.valueOf(2), "Hoàn thành tốt nhiệm vụ", null, Verdict.NONE));
        Target stock = new Target(TargetKind.STOCK_AT_END, "=", BigDecimal.valueOf(205), null);
        figures.addAll(FixtureFigures.counts(
                "NATSTD_STOCK", 2015, stock, Verdict.EXCEEDED, Scope.PROVINCE, 164, 178, 192, 207, 222));
        figures.addAll(
                FixtureFigures.counts("NATSTD_NEW", 2015, null, Verdict.NONE, Scope.PROVINCE, 16, 16, 16, 17, 17));
        figures.addAll(FixtureSchools.figures(2015));
        figures.addAll(FixtureRecords.figures(2015));
        return new ReviewData(
                new Term("2015-2020", 2015, 2020, List.of(2015, 2016, 2017, 2018, 2019)),
                new Committee(
                        "Đảng bộ Khối các cơ quan tỉnh",
                        "Đảng ủy Sở Giáo dục và Đào tạo",
                        "Lạng Sơn",
                        "12-BC/ĐU",
                        LocalDate.of(2020, 2, 5),
                        FixtureRows.partyForm()),
                true,
                Instant.parse("2020-01-20T03:04:05Z"),
                FixtureFigures.catalogue(),
                figures,
                FixtureRows.memberRows(2015, years),
                FixtureRows.ratings(2015, 5),
                FixtureRows.schemes(),
                explanations,
                FixtureRows.sources(2015, 5),
                List.of(),
                FixtureSchools.schools(2015, 226, 226, 222),
                FixtureRecords.records(2015),
                FixtureSchools.charts(),
                FixtureRows.hashes());
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
        List<Figure> figures =
                new ArrayList<>(FixtureFigures.memberFigures(2020, years, new BigDecimal("0.95"), "≥").stream()
                        .map(f -> f.year() == null || f.year() == 2023 ? FixtureFigures.unknown(f) : f)
                        .toList());
        figures.addAll(FixtureFigures.same("PLEDGE_RATE", 2020, BigDecimal.ONE, null, null, Verdict.NONE).stream()
                .map(f -> f.year() == null || f.year() == 2023 ? FixtureFigures.unknown(f) : f)
                .toList());
        figures.addAll(
                FixtureFigures.same(
                                "BR_GOOD_RATE", 2020, BigDecimal.ONE, null, FixtureFigures.all(), Verdict.INSUFFICIENT)
                        .stream()
                        .map(f -> f.year() == null || f.year() == 2024 ? FixtureFigures.unknown(f) : f)
                        .toList());
        figures.addAll(
                FixtureFigures.same(
                                "BR_FAIL_CNT", 2020, BigDecimal.ZERO, null, FixtureFigures.zero(), Verdict.INSUFFICIENT)
                        .stream()
                        .map(f -> f.year() == null || f.year() == 2024 ? FixtureFigures.unknown(f) : f)
                        .toList());
        figures.addAll(FixtureFigures.same(
                        "PC_RATING",
                        2020,
                        BigDecimal.valueOf(2),
                        "Hoàn thành tốt nhiệm vụ",
                        new Target(TargetKind.FLOOR_EACH_YEAR, "≥", BigDecimal.valueOf(2), "Hoàn thành tốt nhiệm vụ"),
                        Verdict.INSUFFICIENT)
                .stream()
                .map(f -> f.year() == null || f.year() == 2024 ? FixtureFigures.unknown(f) : f)
                .toList());
        figures.addAll(
                FixtureFigures.same(
                                "STUDY_RATE", 2020, BigDecimal.ONE, null, FixtureFigures.all(), Verdict.INSUFFICIENT)
                        .stream()
                        .map(FixtureFigures::unknown)
                        .toList());
        Target flow = new Target(TargetKind.FLOW_PER_YEAR, "≥", BigDecimal.valueOf(15), null);
        figures.addAll(
                FixtureFigures.counts("NATSTD_NEW", 2020, flow, Verdict.MISSED, Scope.PROVINCE, 16, 17, 14, 15, 18));
        figures.addAll(FixtureRecords.figures(2020));
        Target mass = FixtureFigures.all();
        figures.addAll(FixtureFigures.same("MASSORG_GOOD_RATE", 2020, BigDecimal.ONE, null, mass, Verdict.MET));
        figures.addAll(FixtureFigures.same(
                "MASSORG_FAIL_CNT", 2020, BigDecimal.ZERO, null, FixtureFigures.zero(), Verdict.MET));
        figures.addAll(FixtureSchools.figures(2020).stream()
                .filter(f -> !f.indicator().equals("NATSTD_RATE"))
                .toList());
        List<MemberRow> members = FixtureRows.memberRows(2020, years).stream()
                .filter(row -> row.year() != 2023 || !row.branchCode().equals("CB07"))
                .toList();
        return new ReviewData(
                new Term("2020-2025", 2020, 2025, List.of(2020, 2021, 2022, 2023, 2024)),
                new Committee(null, "Đảng ủy Sở Giáo dục và Đào tạo", "Lạng Sơn", null, null, FixtureRows.partyForm()),
                true,
                Instant.parse("2025-01-15T08:00:00Z"),
                FixtureFigures.catalogue(),
                figures,
                members,
                FixtureRows.ratings(2020, 4),
                FixtureRows.schemes(),
                List.of(),
                FixtureRows.sources(2020, 4),
                List.of(
                        new Gap(GapKind.MISSING_FORM, "P1", 2023, "CB07", FixtureRows.BRANCHES.get(6), 0, null),
                        new Gap(GapKind.MISSING_FORM, "P2", 2024, null, null, 0, null),
                        new Gap(GapKind.OPEN_QUERY, "P1", 2022, "CB03", FixtureRows.BRANCHES.get(2), 2, null)),
                FixtureSchools.schools(2020, 226, 60, 40),
                FixtureRecords.records(2020),
                FixtureSchools.charts(),
                FixtureRows.hashes());
    }
}
