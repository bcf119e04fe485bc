package vn.termreview.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.MemberRow;
import vn.termreview.edition.ReviewData.Target;

/** Single sentences from small, odd data: flip a datum and the verb flips. */
class SentenceCasesTest {
    private static final Messages MESSAGES = Messages.of(Locale.forLanguageTag("vi-VN"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10|12|Đầu nhiệm kỳ, Đảng bộ có 10 đảng viên; đến cuối năm 2019 có 12 đảng viên, tăng 2 đảng viên.",
                "12|10|Đầu nhiệm kỳ, Đảng bộ có 12 đảng viên; đến cuối năm 2019 có 10 đảng viên, giảm 2 đảng viên.",
                "1|1|Đầu nhiệm kỳ, Đảng bộ có 1 đảng viên; đến cuối năm 2019 vẫn duy trì 1 đảng viên.",
                "|9|Cuối năm 2019, Đảng bộ có 9 đảng viên; chưa có số liệu đầu nhiệm kỳ.",
                "9||Chưa xác định được số đảng viên cuối năm 2019, vì năm 2019 chưa có Biểu P1."
            })
    void members_rise_fall_stay_or_are_not_known(@Nullable Integer start, @Nullable Integer end, String sentence) {
        ReviewData data = with(List.of(), List.of(branch(2015, "A", start, 10), branch(2019, "A", 10, end)));

        assertThat(members(data)).contains(sentence);
    }

    @Test
    void one_branch_is_neither_the_largest_nor_the_smallest() {
        ReviewData data = with(List.of(), List.of(branch(2019, "A", 1, 1)));

        assertThat(members(data))
                .contains("Cuối năm 2019, Đảng bộ có 1 chi bộ trực thuộc là Chi bộ A (mẫu) (1 đảng viên).");
    }

    @Test
    void equal_branches_are_said_once() {
        ReviewData data = with(List.of(), List.of(branch(2019, "A", 5, 5), branch(2019, "B", 5, 5)));

        assertThat(members(data)).contains("Cuối năm 2019, Đảng bộ có 2 chi bộ trực thuộc, mỗi chi bộ có 5 đảng viên.");
    }

    @Test
    void nothing_is_said_about_nothing() {
        ReviewData data = with(List.of(), List.of());

        assertThat(members(data)).isEmpty();
        assertThat(new RatingSentences(workshop(data)).pledges()).allMatch(s -> s.startsWith("Chưa đủ số liệu"));
        assertThat(new OrganisationSentences(workshop(data)).mass()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXCEEDED|0.97|Đảng viên hoàn thành tốt trở lên vượt chỉ tiêu (≥ 95 %) ở tất cả các năm; thấp nhất là năm 2015"
                        + " với 97,0 %, cao hơn 2 điểm phần trăm.",
                "MET|0.95|Đảng viên hoàn thành tốt trở lên đạt chỉ tiêu (≥ 95 %) ở tất cả các năm; thấp nhất là năm 2015 với"
                        + " 95,0 %.",
                "MISSED|0.90|Đảng viên hoàn thành tốt trở lên chưa đạt chỉ tiêu (≥ 95 %); thấp nhất là năm 2015 với 90,0 %,"
                        + " thấp hơn 5 điểm phần trăm.",
                "INSUFFICIENT|0.97|Đảng viên hoàn thành tốt trở lên: chưa đủ dữ liệu để so với chỉ tiêu (≥ 95 %), vì các năm"
                        + " 2017–2019 chưa có Biểu P1.",
                "INCOMPARABLE|0.97|Đảng viên hoàn thành tốt trở lên: không so sánh được với chỉ tiêu (≥ 95 %)."
            })
    void the_verb_follows_the_verdict(Verdict verdict, BigDecimal lowest, String sentence) {
        Target target = new Target(TargetKind.FLOOR_EACH_YEAR, "≥", new BigDecimal("0.95"), null);
        List<Figure> figures = List.of(
                figure("MEM_GOODPLUS_RATE", 2015, lowest, target, Verdict.NONE),
                figure("MEM_GOODPLUS_RATE", 2016, new BigDecimal("0.98"), target, Verdict.NONE),
                figure("MEM_GOODPLUS_RATE", null, lowest, target, verdict));

        assertThat(sentence("MEM_GOODPLUS_RATE", with(figures, List.of()))).contains(sentence);
    }

    @Test
    void a_stock_is_compared_at_the_end() {
        Target target = new Target(TargetKind.STOCK_AT_END, "=", BigDecimal.valueOf(205), null);
        List<Figure> figures = List.of(
                figure("NATSTD_STOCK", 2019, BigDecimal.valueOf(222), target, Verdict.NONE),
                figure("NATSTD_STOCK", null, BigDecimal.valueOf(222), target, Verdict.EXCEEDED));

        assertThat(sentence("NATSTD_STOCK", with(figures, List.of())))
                .contains(
                        "Trường đạt chuẩn quốc gia còn hiệu lực cuối nhiệm kỳ là 222 trường, vượt 17 trường so với chỉ tiêu"
                                + " (205 trường).");
    }

    @Test
    void a_failed_branch_is_said_even_when_years_are_missing() {
        List<Figure> figures = List.of(figure("BR_FAIL_CNT", 2016, BigDecimal.ONE, null, Verdict.NONE));

        assertThat(new OrganisationSentences(workshop(with(figures, List.of())))
                        .party().stream().map(TermSentencesTest::plain))
                .contains("Trong nhiệm kỳ, có 1 lượt chi bộ bị xếp loại không hoàn thành nhiệm vụ.");
    }

    @Test
    void a_committee_below_good_is_said_with_its_years() {
        List<Figure> figures = new ArrayList<>();
        for (int year = 2015; year < 2020; year++) {
            figures.add(figure("PC_RATING", year, BigDecimal.valueOf(year == 2017 ? 1 : 2), null, Verdict.NONE));
        }

        assertThat(new OrganisationSentences(workshop(with(figures, List.of())))
                        .party().stream().map(TermSentencesTest::plain))
                .contains(
                        "Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên 4 năm (các năm 2015–2016, 2018–2019); chưa"
                                + " đạt mức này năm 2017.");
    }

    @Test
    void a_branch_that_did_not_exist_is_no_gap_in_the_table() {
        List<MemberRow> rows = List.of(branch(2015, "A", 5, 5), branch(2016, "A", 5, 5), branch(2016, "B", 2, 2));

        Block.YearTable table = new UnitTables(workshop(with(List.of(), rows))).branches("Bảng");

        assertThat(table.rows())
                .extracting(Block.YearRow::values)
                .containsExactly(
                        List.of("5", "5", "…", "…", "…"),
                        List.of("–", "2", "…", "…", "…"),
                        List.of("5", "7", "…", "…", "…"));
    }

    private static Optional<String> sentence(String code, ReviewData data) {
        return new IndicatorSentences(workshop(data)).sentence(code).map(TermSentencesTest::plain);
    }

    private static List<String> members(ReviewData data) {
        return new MemberSentences(workshop(data)).sentences();
    }

    private static Workshop workshop(ReviewData data) {
        return Workshop.of(data, MESSAGES);
    }

    private static MemberRow branch(int year, String code, @Nullable Integer start, @Nullable Integer members) {
        return new MemberRow(
                year,
                code,
                "Chi bộ " + code + " (mẫu)",
                start,
                null,
                null,
                null,
                null,
                members,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Figure figure(
            String code, @Nullable Integer year, BigDecimal value, @Nullable Target target, Verdict verdict) {
        return new Figure(code, null, year, Scope.COMMITTEE, null, null, value, null, null, null, target, verdict);
    }

    private static ReviewData with(List<Figure> figures, List<MemberRow> members) {
        ReviewData full = ReviewFixtures.term2015();
        return new ReviewData(
                full.term(),
                full.committee(),
                true,
                full.dataAt(),
                full.catalogue(),
                figures,
                members,
                List.of(),
                full.schemes(),
                List.of(),
                List.of(),
                List.of(),
                Schools.none(),
                Records.none(),
                ChartData.none(),
                full.hashes());
    }
}
