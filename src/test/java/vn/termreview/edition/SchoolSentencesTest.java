package vn.termreview.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;
import vn.termreview.edition.Schools.Change;
import vn.termreview.edition.Schools.DistrictLevel;
import vn.termreview.edition.Schools.Size;
import vn.termreview.edition.Schools.UnitCount;

/** What is said of schools: flip a datum and the verb flips. */
class SchoolSentencesTest {
    private static final Messages MESSAGES = Messages.of(Locale.forLanguageTag("vi-VN"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"663|663|số trường không thay đổi", "663|648|số trường giảm 15", "648|1663|số trường tăng 1.015"})
    void schools_rise_fall_or_stay(int first, int last, String said) {
        assertThat(network(schools(List.of(size(2015, first), size(2019, last)), List.of(), List.of(), null)))
                .anyMatch(s -> s.contains("So với năm học 2015-2016, " + said));
    }

    @Test
    void a_missing_number_is_never_said_as_nought() {
        Size last = new Size(2019, null, 663, null, null, null);

        assertThat(network(schools(List.of(last), List.of(), List.of(), null)))
                .contains("Năm học 2019-2020, toàn tỉnh có 663 trường; chưa đủ số liệu lớp, học sinh.")
                .anyMatch(s ->
                        s.startsWith("Chưa đủ số liệu trường, lớp, học sinh: các năm học 2015-2016 đến 2019-2020"));
    }

    @Test
    void nothing_known_is_said_so() {
        assertThat(network(Schools.none()))
                .contains(
                        "Chưa có số liệu trường, lớp, học sinh: các năm học 2015-2016 đến 2019-2020 chưa có Biểu E0.");
    }

    @Test
    void communes_and_schools_change_and_districts_end() {
        Schools schools = schools(
                List.of(),
                List.of(
                        new Change(Change.Kind.SCHOOL, Change.What.MERGED, 8),
                        new Change(Change.Kind.SCHOOL, Change.What.FOUNDED, 1)),
                List.of(new UnitCount(2014, Change.Kind.COMMUNE, 226), new UnitCount(2019, Change.Kind.COMMUNE, 200)),
                LocalDate.of(2025, 7, 1));

        assertThat(network(schools))
                .contains(
                        "Số xã, phường, thị trấn giảm từ 226 (cuối năm 2014) xuống 200 (cuối năm 2019), giảm 26.",
                        "Trong nhiệm kỳ, về trường: thành lập 1; 8 đơn vị sáp nhập vào đơn vị khác.",
                        "Cấp huyện kết thúc hoạt động từ 01/7/2025; từ đó số liệu xếp theo xã, phường.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.912|0.93|0.955|Học sinh tiểu học học 2 buổi/ngày tăng qua từng năm, từ 91,2 % (năm học 2015-2016) lên 95,5 % (năm"
                        + " học 2017-2018), tăng 4,3 điểm phần trăm.",
                "0.912|0.90|0.955|Học sinh tiểu học học 2 buổi/ngày tăng từ 91,2 % (năm học 2015-2016) lên 95,5 % (năm học"
                        + " 2017-2018), tăng 4,3 điểm phần trăm.",
                "0.955|0.93|0.912|Học sinh tiểu học học 2 buổi/ngày giảm qua từng năm, từ 95,5 % (năm học 2015-2016) xuống 91,2 %"
                        + " (năm học 2017-2018), giảm 4,3 điểm phần trăm.",
                "0.955|0.93|0.955|Học sinh tiểu học học 2 buổi/ngày năm học 2015-2016 và năm học 2017-2018 cùng là 95,5 %."
            })
    void a_trend_says_where_it_went(BigDecimal one, BigDecimal two, BigDecimal three, String sentence) {
        List<Figure> figures = List.of(
                figure("PRIM_2SESS_RATE", 2015, one, null, Verdict.NONE),
                figure("PRIM_2SESS_RATE", 2016, two, null, Verdict.NONE),
                figure("PRIM_2SESS_RATE", 2017, three, null, Verdict.NONE));

        assertThat(plain(new TrendSentences(workshop(figures, Schools.none()))
                        .sentences("PRIM_2SESS_RATE", "trend.base")))
                .containsExactly(
                        sentence,
                        "Học sinh tiểu học học 2 buổi/ngày: chưa đủ số liệu, vì các năm học 2018-2019 đến 2019-2020 chưa có"
                                + " Biểu E0.");
    }

    @Test
    void a_single_year_is_said_with_its_parts() {
        Figure figure = new Figure(
                "PRIM_2SESS_RATE",
                null,
                2015,
                Scope.PROVINCE,
                null,
                null,
                new BigDecimal("0.955"),
                null,
                BigDecimal.valueOf(66_850),
                BigDecimal.valueOf(70_000),
                null,
                Verdict.NONE);

        assertThat(plain(new TrendSentences(workshop(List.of(figure), Schools.none()))
                        .sentences("PRIM_2SESS_RATE", "trend.base")))
                .startsWith("Học sinh tiểu học học 2 buổi/ngày năm học 2015-2016 là 95,5 % (66.850/70.000).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXCEEDED|222|còn hiệu lực, vượt 17 trường so với chỉ tiêu (205 trường).",
                "MET|205|còn hiệu lực, đạt chỉ tiêu (205 trường).",
                "MISSED|200|còn hiệu lực, chưa đạt chỉ tiêu (205 trường), thấp hơn 5 trường.",
                "INSUFFICIENT|200|còn hiệu lực."
            })
    void the_stock_stands_beside_its_target(Verdict verdict, BigDecimal stock, String end) {
        Target target = new Target(TargetKind.STOCK_AT_END, "=", BigDecimal.valueOf(205), null);
        List<Figure> figures = List.of(
                figure("NATSTD_STOCK", 2019, stock, target, Verdict.NONE),
                figure("NATSTD_STOCK", null, stock, target, verdict));

        assertThat(plain(new StandardSentences(workshop(figures, Schools.none())).sentences())
                        .get(0))
                .startsWith("Đến hết năm học 2019-2020, toàn tỉnh có " + stock + " trường đạt chuẩn quốc gia ")
                .endsWith(end);
    }

    @Test
    void districts_are_counted_by_level_and_named_when_they_rise() {
        List<DistrictLevel> levels = List.of(
                level(2015, "178", "Thành phố Lạng Sơn", 3),
                level(2015, "180", "Huyện Tràng Định", 1),
                level(2019, "178", "Thành phố Lạng Sơn", 3),
                level(2019, "180", "Huyện Tràng Định", 2),
                level(2019, "181", "Huyện Bình Gia", null));
        Schools schools =
                new Schools(List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), levels, List.of());

        assertThat(plain(new UniversalSentences(workshop(List.of(), schools)).sentences()))
                .contains(
                        "Phổ cập giáo dục trung học cơ sở năm 2019: 1 huyện, thành phố mức độ 3; 1 huyện, thành phố mức độ 2;"
                                + " 1 huyện, thành phố chưa đủ số liệu. So với năm 2015, được nâng mức: huyện Tràng Định.");
    }

    @Test
    void what_cannot_be_compared_is_no_gap() {
        List<Figure> figures = new ArrayList<>();
        for (int year = 2015; year < 2020; year++) {
            figures.add(
                    year < 2019
                            ? figure("PCGDTH3_DIST", year, BigDecimal.ONE, null, Verdict.NONE)
                            : figure("PCGDTH3_DIST", year, null, null, Verdict.INCOMPARABLE));
        }
        Workshop workshop = workshop(figures, schools(List.of(), List.of(), List.of(), LocalDate.of(2019, 7, 1)));

        assertThat(workshop.facts().unknownYears("PCGDTH3_DIST")).isEmpty();
        assertThat(plain(new UniversalSentences(workshop).sentences()))
                .contains(
                        "Huyện đạt PCGD tiểu học mức độ 3: năm 2019 không so sánh được, vì cấp huyện kết thúc hoạt động từ"
                                + " 01/7/2019.");
    }

    private static List<String> network(Schools schools) {
        return plain(new NetworkSentences(workshop(List.of(), schools)).sentences());
    }

    private static List<String> plain(List<String> sentences) {
        return sentences.stream().map(TermSentencesTest::plain).toList();
    }

    private static Size size(int year, int schools) {
        return new Size(year, null, schools, 100, 2_500, BigDecimal.valueOf(25));
    }

    private static DistrictLevel level(int year, String code, String name, @Nullable Integer level) {
        return new DistrictLevel(year, code, name, Programme.LOWER_SECONDARY, level);
    }

    private static Schools schools(
            List<Size> sizes, List<Change> changes, List<UnitCount> counts, @Nullable LocalDate districtsEndedOn) {
        return new Schools(
                sizes, List.of(), changes, counts, districtsEndedOn, List.of(), List.of(), List.of(), List.of());
    }

    private static Figure figure(
            String code, @Nullable Integer year, @Nullable BigDecimal value, @Nullable Target target, Verdict verdict) {
        return new Figure(code, null, year, Scope.PROVINCE, null, null, value, null, null, null, target, verdict);
    }

    private static Workshop workshop(List<Figure> figures, Schools schools) {
        ReviewData full = ReviewFixtures.term2015();
        return Workshop.of(
                new ReviewData(
                        full.term(),
                        full.committee(),
                        true,
                        full.dataAt(),
                        full.catalogue(),
                        figures,
                        List.of(),
                        List.of(),
                        full.schemes(),
                        List.of(),
                        List.of(),
                        List.of(),
                        schools,
                        Records.none(),
                        ChartData.none(),
                        full.hashes()),
                MESSAGES);
    }
}
