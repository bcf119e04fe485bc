package vn.termreview.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Records.Aim;
import vn.termreview.edition.Records.Award;
import vn.termreview.edition.Records.Contest;
import vn.termreview.edition.Records.Inspection;
import vn.termreview.edition.Records.NextTerm;
import vn.termreview.edition.Records.Prize;
import vn.termreview.edition.Records.Study;
import vn.termreview.edition.Records.Written;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;

/** What happened during an invented term: inspections, studies, contests, awards, prizes, and what people wrote. */
final class FixtureRecords {
    private FixtureRecords() {}

    /** In each year two branches are inspected and all supervised, nobody breaks a rule. */
    static List<Figure> figures(int first) {
        List<Figure> figures = new ArrayList<>(
                FixtureFigures.counts("HCM_CONTEST_CNT", first, null, Verdict.NONE, Scope.COMMITTEE, 0, 1, 0, 1, 0)
                        .stream()
                        .map(f -> f.year() == null
                                ? FixtureFigures.figure(
                                        "HCM_CONTEST_CNT",
                                        null,
                                        Scope.COMMITTEE,
                                        BigDecimal.valueOf(2),
                                        null,
                                        null,
                                        null,
                                        null)
                                : f)
                        .toList());
        figures.addAll(
                FixtureFigures.counts("INSP_BRANCH_CNT", first, null, Verdict.NONE, Scope.COMMITTEE, 2, 2, 2, 2, 2));
        for (String code : List.of("SUPV_ORG_RATE", "SUPV_MEM_RATE")) {
            figures.addAll(FixtureFigures.same(code, first, BigDecimal.ONE, null, null, Verdict.NONE));
        }
        for (String code : List.of("VIOL_CNT", "DENOUNCE_CNT", "DISC_CNT")) {
            figures.addAll(FixtureFigures.same(code, first, BigDecimal.ZERO, null, null, Verdict.NONE));
        }
        for (int i = 0; i < 5; i++) {
            BigDecimal prizes = BigDecimal.valueOf(104 + i);
            figures.add(FixtureFigures.figure(
                    "HSG_PROV_RATE",
                    first + i,
                    Scope.PROVINCE,
                    FixtureFigures.rate(prizes, BigDecimal.valueOf(200)),
                    null,
                    prizes,
                    BigDecimal.valueOf(200),
                    null));
            figures.add(FixtureFigures.figure(
                    "IT_USE",
                    first + i,
                    Scope.PROVINCE,
                    BigDecimal.ZERO,
                    i < 2 ? "Các trường có mạng nội bộ (mẫu)" : "Các trường dùng phần mềm quản lý (mẫu)",
                    null,
                    null,
                    null));
        }
        return figures;
    }

    static Records records(int first) {
        List<Inspection> inspections = new ArrayList<>();
        List<Study> studies = new ArrayList<>();
        List<Prize> prizes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            for (int b = 0; b < FixtureRows.BRANCHES.size(); b++) {
                inspections.add(inspection(first + i, b, (b - i + 7) % 7));
            }
            studies.add(new Study(first + i, "Nghị quyết số " + (i + 1) + " (mẫu)", 140, 140));
            prizes.add(new Prize(
                    first + i, Prize.Kind.GIFTED_STUDENT, Prize.Level.PROVINCIAL, "Toán", 120, 5, 15, 20, 22 + i));
            prizes.add(new Prize(
                    first + i, Prize.Kind.GIFTED_STUDENT, Prize.Level.PROVINCIAL, "Ngữ văn", 80, 2, 10, 15, 15));
        }
        return new Records(
                inspections,
                studies,
                List.of(
                        new Contest(first + 1, "Cuộc thi viết thứ nhất (mẫu)", LocalDate.of(first + 1, 5, 19), 120, 6),
                        new Contest(first + 3, "Cuộc thi viết thứ hai (mẫu)", LocalDate.of(first + 3, 5, 19), null, 5)),
                awards(first),
                prizes,
                paragraphs(first),
                next(first + 5));
    }

    private static Inspection inspection(int year, int b, int turn) {
        return new Inspection(
                year,
                "CB0" + (b + 1),
                FixtureRows.BRANCHES.get(b),
                turn == 0 ? 1 : 0,
                turn == 1 ? 1 : 0,
                true,
                12 + b,
                0,
                0,
                0,
                0,
                0,
                0);
    }

    private static List<Award> awards(int first) {
        return List.of(
                new Award(
                        first,
                        Award.Subject.COLLECTIVE,
                        "Sở Giáo dục và Đào tạo",
                        Award.Kind.LABOUR_ORDER_1,
                        Award.Level.STATE,
                        "2345/QĐ-CTN (mẫu)",
                        LocalDate.of(first, 11, 9)),
                new Award(
                        first + 2,
                        Award.Subject.COLLECTIVE,
                        "Chi bộ Văn phòng (mẫu)",
                        Award.Kind.CERTIFICATE_OF_MERIT,
                        Award.Level.PROVINCE,
                        "12/QĐ-UBND (mẫu)",
                        null),
                new Award(
                        first + 2,
                        Award.Subject.INDIVIDUAL,
                        "N.V.A.",
                        Award.Kind.CERTIFICATE_OF_MERIT,
                        Award.Level.PROVINCE,
                        "13/QĐ-UBND (mẫu)",
                        LocalDate.of(first + 2, 12, 1)));
    }

    private static List<Written> paragraphs(int first) {
        return List.of(
                new Written(Topic.OVERVIEW, "Đảng bộ hoạt động trong điều kiện tỉnh miền núi, biên giới (mẫu)."),
                new Written(Topic.STRENGTHS, "Số trường được công nhận mới là {NATSTD_NEW} trường mỗi năm (mẫu)."),
                new Written(Topic.WEAKNESSES, "Việc tự kiểm tra ở một số chi bộ còn chậm (mẫu)."),
                new Written(Topic.CAUSES, "Một số cấp ủy viên kiêm nhiệm nhiều việc (mẫu)."),
                new Written(
                        Topic.LESSONS,
                        "Giữ vững số đảng viên, như năm " + first + " là {A2-" + first % 100 + "} đảng viên (mẫu)."),
                new Written(Topic.DIRECTIONS, "Xây dựng Đảng bộ trong sạch, vững mạnh (mẫu)."),
                new Written(Topic.TASKS, "Tăng cường kiểm tra, giám sát (mẫu)."));
    }

    private static NextTerm next(int first) {
        return new NextTerm(
                first,
                first + 5,
                List.of(
                        new Aim("STUDY_RATE", FixtureFigures.all(), null, "Nghị quyết Đại hội (mẫu)"),
                        new Aim(
                                "NATSTD_NEW",
                                new Target(TargetKind.FLOW_PER_YEAR, "≥", BigDecimal.valueOf(15), null),
                                first + 1,
                                "Nghị quyết Đại hội (mẫu)"),
                        new Aim("BR_FAIL_CNT", FixtureFigures.zero(), null, "Nghị quyết Đại hội (mẫu)"),
                        new Aim(
                                "PCGDTH3_DIST",
                                new Target(TargetKind.KEEP_STATE, null, null, null),
                                null,
                                "Nghị quyết Đại hội (mẫu)")));
    }
}
