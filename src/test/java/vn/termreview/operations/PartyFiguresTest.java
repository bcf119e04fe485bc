package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.Scope;
import vn.termreview.cli.TraceRow;
import vn.termreview.cli.Verdict;
import vn.termreview.sample.SampleInbox;

/** What was published of study, inspection and awards comes out of the sample's workbooks, and leads back to their cells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartyFiguresTest {

    private static final String FIRST = "2015-2020";
    private static final String SECOND = "2020-2025";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private List<FigureRow> figures;

    @BeforeAll
    void the_party_s_forms_are_received(@TempDir Path directory) throws IOException {
        office = Office.in(directory);
        SampleInbox.ofParty().write(directory.resolve("inbox"));
        office.receives(directory.resolve("inbox"));
        figures = List.of(FIRST, SECOND).stream()
                .flatMap(term -> office.operations().figures(FiguresRequest.of(term)).stream())
                .filter(figure -> figure.scope() == Scope.COMMITTEE)
                .toList();
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void nothing_is_asked() {
        assertThat(office.findings().stream().filter(finding -> !finding.startsWith("note")))
                .isEmpty();
    }

    @Test
    void all_members_study_every_time() {
        assertThat(years("STUDY_RATE", FigureRow::value)).allMatch(value -> value.compareTo(BigDecimal.ONE) == 0);
        assertThat(years("STUDY_RATE", FigureRow::denominator).stream().map(BigDecimal::intValueExact))
                .containsExactly(270, 274, 278, 282, 286, 290, 293, 296, 299, 302);
        assertThat(figures.stream()
                        .filter(figure -> figure.indicator().equals("STUDY_RATE"))
                        .map(FigureRow::verdict))
                .containsOnly(Verdict.MET);
    }

    @Test
    void there_were_two_contests_in_each_term() {
        assertThat(counts("HCM_CONTEST_CNT")).containsExactly(0, 1, 0, 1, 0, 0, 1, 0, 1, 0);
        assertThat(terms("HCM_CONTEST_CNT"))
                .extracting(FigureRow::value)
                .containsExactly(new BigDecimal(2), new BigDecimal(2));
        assertThat(trace(terms("HCM_CONTEST_CNT").get(0)))
                .extracting(cell -> Objects.requireNonNull(cell.raw())
                        .replaceAll("\\s+", " ")
                        .strip())
                .containsExactly(
                        "Cuộc thi viết về tấm gương đạo đức Hồ Chí Minh năm 2016 (mẫu)",
                        "Cuộc thi viết về tấm gương đạo đức Hồ Chí Minh năm 2018 (mẫu)");
    }

    @Test
    void three_branches_a_year_were_inspected_or_supervised() {
        assertThat(counts("INSP_BRANCH_CNT")).hasSize(10).containsOnly(3);
        assertThat(trace(figure("INSP_BRANCH_CNT", 2019)).stream()
                        .filter(cell -> cell.contribution().signum() > 0))
                .hasSize(3)
                .allMatch(cell -> "1".equals(cell.raw()));
    }

    @Test
    void all_branches_and_members_were_supervised() {
        assertThat(fractions("SUPV_ORG_RATE")).hasSize(10).containsOnly("7/7");
        assertThat(fractions("SUPV_MEM_RATE"))
                .containsExactly(
                        "136/136", "138/138", "140/140", "142/142", "144/144", "146/146", "147/147", "149/149",
                        "150/150", "152/152");
        assertThat(trace(figure("SUPV_MEM_RATE", 2019)))
                .extracting(TraceRow::file)
                .extracting(file -> file.substring(file.lastIndexOf('/') + 1))
                .contains("P1 2019.xlsx", "P3 kiem tra giam sat 2019.xlsx");
    }

    @Test
    void nobody_was_suspected_denounced_or_disciplined() {
        for (String indicator : List.of("VIOL_CNT", "DENOUNCE_CNT", "DISC_CNT")) {
            assertThat(counts(indicator)).as(indicator).hasSize(10).containsOnly(0);
            assertThat(trace(figure(indicator, 2019))).as(indicator).hasSize(14);
        }
    }

    @Test
    void awards_are_told_in_words_and_the_term_tells_all() {
        FigureRow year = figure("AWARD", 2019);

        assertThat(year.value()).isNull();
        assertThat(Objects.requireNonNull(year.text()).split("; ", -1))
                .containsExactly(
                        "Huân chương Lao động hạng Nhất (Nhà nước) cho tập thể Sở Giáo dục và Đào tạo Lạng Sơn"
                                + " (Quyết định số 128/QĐ-CTN (mẫu) ngày 04/11/2019)",
                        "Cờ thi đua (Tỉnh) cho tập thể Sở Giáo dục và Đào tạo Lạng Sơn"
                                + " (Quyết định số 129/QĐ-UBND (mẫu) ngày 20/08/2019)",
                        "Bằng khen (Tỉnh) cho tập thể Đảng bộ Sở Giáo dục và Đào tạo Lạng Sơn"
                                + " (Quyết định số 130/QĐ-UBND (mẫu) ngày 18/12/2019)",
                        "Bằng khen (Tỉnh) cho cá nhân V.V.G. (Quyết định số 132/QĐ-UBND (mẫu) ngày 15/09/2019)");
        assertThat(trace(year)).extracting(TraceRow::raw).containsExactly("HCLĐ hạng Nhất", "Cờ thi đua", "BK", "BK");
        assertThat(Objects.requireNonNull(terms("AWARD").get(0).text()).split("; ", -1))
                .hasSize(16);
    }

    @Test
    void no_table_holds_a_person_s_name() {
        List<String> tables = office.sql()
                .sql("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema') order by 1")
                .query(String.class)
                .list();
        assertThat(tables).contains("warehouse.fct_award", "warehouse.finding", "staging.p5");
        for (String table : tables) {
            assertThat(office.sql()
                            .sql("select count(*) from " + table + " as t where t::text like any"
                                    + " (array['%Vi Văn Giang%', '%VI VĂN GIANG%', '%Hoàng Thị%', '%Hà Thị Lan%'])")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private FigureRow figure(String indicator, int year) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator) && Objects.equals(figure.year(), year))
                .findFirst()
                .orElseThrow();
    }

    private List<TraceRow> trace(FigureRow figure) {
        return office.tracing().figure(figure.code());
    }

    private <T> List<T> years(String indicator, Function<FigureRow, @Nullable T> part) {
        return IntStream.rangeClosed(2015, 2024)
                .mapToObj(year -> Objects.requireNonNull(part.apply(figure(indicator, year)), indicator + " " + year))
                .toList();
    }

    private List<Integer> counts(String indicator) {
        return years(indicator, FigureRow::value).stream()
                .map(BigDecimal::intValueExact)
                .toList();
    }

    private List<String> fractions(String indicator) {
        return years(indicator, figure -> figure.numerator() + "/" + figure.denominator());
    }

    private List<FigureRow> terms(String indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator) && figure.year() == null)
                .toList();
    }
}
