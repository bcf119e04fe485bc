package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.Scope;
import vn.termreview.cli.Verdict;

/** Every indicator of the catalogue (domain, 3) in every year of both terms, from the whole sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeTermTest {

    /** The targets of 2020–2025 as the resolution numbers them; several indicators stand for one target. */
    private static final List<List<String>> TARGETS = List.of(
            List.of("STUDY_RATE"),
            List.of("PC_RATING"),
            List.of("MEM_GOODPLUS_RATE"),
            List.of("BR_GOOD_RATE", "BR_FAIL_CNT"),
            List.of("PCGDMN5_PROV", "PCGDTH3_DIST", "PCGDTHCS", "XMC"),
            List.of("NATSTD_NEW"),
            List.of("INSP_BRANCH_CNT"),
            List.of("SUPV_ORG_RATE", "SUPV_MEM_RATE"),
            List.of("MASSORG_GOOD_RATE", "MASSORG_FAIL_CNT"));

    @SuppressWarnings("NullAway.Init")
    private Office office;

    private final Map<String, List<FigureRow>> terms = new HashMap<>();

    @BeforeAll
    void the_sample_is_received(@TempDir Path directory) {
        office = Office.withSample(directory);
        for (String term : List.of("2015-2020", "2020-2025")) {
            terms.put(
                    term,
                    office.operations().figures(FiguresRequest.of(term)).stream()
                            .filter(figure -> figure.scope() == Scope.COMMITTEE || figure.scope() == Scope.PROVINCE)
                            .toList());
        }
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"2015-2020, 2015", "2020-2025, 2020"})
    void every_indicator_is_stated_in_every_year_and_once_for_the_term(String term, int firstYear) {
        List<String> asked = new ArrayList<>();
        for (String indicator : office.sql()
                .sql("select indicator_code from indicator order by sort_order")
                .query(String.class)
                .list()) {
            IntStream.range(firstYear, firstYear + 5).forEach(year -> asked.add(indicator + " " + year));
            asked.add(indicator + " null");
        }

        assertThat(asked).hasSize(38 * 6);
        assertThat(terms.get(term))
                .extracting(figure -> figure.indicator() + " " + figure.year())
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(terms.get(term)).allSatisfy(figure -> assertThat(figure.value() != null || figure.text() != null)
                .as("%s %s", figure.indicator(), figure.year())
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORG_BRANCH_CNT    | 7 7 7 7 7                     | 7",
                "MEM_TOTAL         | 136 138 140 142 144           | 144",
                "STUDY_RATE        | 1 1 1 1 1                     | 1",
                "PLEDGE_RATE       | 1 1 1 1 1                     | 1",
                "HCM_CONTEST_CNT   | 0 1 0 1 0                     | 2",
                "MEM_EXC_RATE      | 0.149 0.148 0.147 0.15 0.15   | 0.15",
                "MEM_GOODPLUS_RATE | 0.985 0.985 0.985 0.986 0.986 | 0.985",
                "BR_GOOD_RATE      | 1 1 1 1 1                     | 1",
                "BR_FAIL_CNT       | 0 0 0 0 0                     | 0",
                "PC_RATING         | 2 2 2 2 2                     | 2",
                "VIOL_CNT          | 0 0 0 0 0                     | 0",
                "DENOUNCE_CNT      | 0 0 0 0 0                     | 0",
                "DISC_CNT          | 0 0 0 0 0                     | 0",
                "PCGDMN5_PROV      | 1 1 1 1 1                     | 1",
                "PCGDTH3_DIST      | 1 1 1 1 1                     | 1",
                "PRIM_2SESS_RATE   | 0.83 0.863 0.902 0.931 0.955  | 0.955",
                "NATSTD_STOCK      | 164 178 192 207 222           | 222",
                "NATSTD_RATE       | 0.247 0.268 0.29 0.312 0.335  | 0.335"
            })
    void the_published_figures_of_2015_2020_come_out_as_printed(String indicator, String years, String term) {
        assertThat(IntStream.range(2015, 2020)
                        .mapToObj(year -> rounded(figure("2015-2020", indicator, year)))
                        .toList())
                .containsExactly(years.split(" ", -1));
        assertThat(rounded(figure("2015-2020", indicator, null))).isEqualTo(term);
    }

    @Test
    void the_awards_of_2015_2020_are_listed() {
        assertThat(figure("2015-2020", "AWARD", null).text())
                .contains("Huân chương Lao động hạng Nhất", "Cờ thi đua", "Bằng khen");
    }

    @Test
    void all_nine_targets_of_2020_2025_are_judged() {
        assertThat(TARGETS).hasSize(9);
        assertThat(TARGETS.stream().flatMap(List::stream)).allSatisfy(indicator -> assertThat(
                        figure("2020-2025", indicator, null).verdict())
                .as(indicator)
                .isIn(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED));
        assertThat(terms.get("2020-2025"))
                .filteredOn(figure -> figure.year() == null && figure.target() != null)
                .extracting(FigureRow::indicator)
                .containsExactlyInAnyOrderElementsOf(
                        TARGETS.stream().flatMap(List::stream).toList());
    }

    private FigureRow figure(String term, String indicator, @Nullable Integer year) {
        return Objects.requireNonNull(terms.get(term)).stream()
                .filter(figure -> figure.indicator().equals(indicator) && Objects.equals(figure.year(), year))
                .findFirst()
                .orElseThrow();
    }

    private static String rounded(FigureRow figure) {
        BigDecimal value = Objects.requireNonNull(figure.value());
        return value.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
