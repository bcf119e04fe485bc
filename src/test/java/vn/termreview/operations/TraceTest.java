package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.Part;
import vn.termreview.cli.TraceRow;

/** Every figure of the sample can be walked back to its cells, and every cell forward to its figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceTest {

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Tracing tracing;

    private final List<FigureRow> figures = new ArrayList<>();
    private final Map<String, List<TraceRow>> traces = new HashMap<>();

    @BeforeAll
    void every_figure_is_traced(@TempDir Path directory) {
        office = Office.withSample(directory);
        for (String term : List.of("2015-2020", "2020-2025")) {
            figures.addAll(office.operations().figures(FiguresRequest.of(term)));
        }
        tracing = office.tracing();
        figures.removeIf(figure -> !isTraced(figure));
        figures.forEach(figure -> traces.put(figure.code(), tracing.figure(figure.code())));
    }

    /** All of the Party's figures, and a sample of the rest: the province in one year, some districts, few communes. */
    private static boolean isTraced(FigureRow figure) {
        return switch (figure.scope()) {
            case COMMUNE, SCHOOL -> Math.floorMod(figure.code().hashCode(), 400) == 0;
            case PROVINCE -> figure.year() == null || figure.year() % 10 == 9;
            case DISTRICT -> Math.floorMod(figure.code().hashCode(), 8) == 0;
            default -> true;
        };
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void the_contributions_of_each_part_sum_to_it_exactly() {
        for (FigureRow figure : figures) {
            List<TraceRow> cells = trace(figure);
            assertThat(sum(cells, Part.NUMERATOR))
                    .as(figure.code())
                    .usingComparator(TraceTest::compare)
                    .isEqualTo(figure.numerator());
            assertThat(sum(cells, Part.DENOMINATOR))
                    .as(figure.code())
                    .usingComparator(TraceTest::compare)
                    .isEqualTo(figure.denominator());
            if (figure.numerator() == null && figure.value() != null && !isOfEmptyTables(figure)) {
                assertThat(sum(cells, Part.VALUE))
                        .as(figure.code())
                        .usingComparator(TraceTest::compare)
                        .isEqualTo(figure.value());
            }
        }
    }

    @Test
    void a_figure_that_is_stated_has_cells_and_one_that_is_not_has_none() {
        for (FigureRow figure : figures) {
            boolean stated = (figure.value() != null || figure.text() != null) && !isOfEmptyTables(figure);
            assertThat(trace(figure).isEmpty()).as(figure.code()).isNotEqualTo(stated);
        }
    }

    @Test
    void each_cell_shows_the_text_that_was_sent() {
        for (FigureRow figure : figures) {
            for (TraceRow cell : trace(figure)) {
                assertThat(cell.raw()).as(figure.code() + " " + cell).isNotBlank();
            }
        }
        assertThat(tracing.figure("MEM_TOTAL-2019-CB01")).singleElement().satisfies(cell -> assertThat(cell.value())
                .isEqualByComparingTo(Objects.requireNonNull(cell.raw())));
    }

    @Test
    void from_a_cell_to_its_figures_is_the_inverse() {
        Map<String, Set<String>> expected = new HashMap<>();
        Map<String, TraceRow> cells = new HashMap<>();
        for (FigureRow figure : figures) {
            for (TraceRow cell : trace(figure)) {
                String key = cell.submission() + "/" + cell.sheet() + "!" + cell.cell();
                cells.put(key, cell);
                expected.computeIfAbsent(key, any -> new HashSet<>()).add(figure.code());
            }
        }
        assertThat(cells).hasSizeGreaterThan(3_000);
        Set<String> traced = new HashSet<>(traces.keySet());
        cells.keySet().stream()
                .sorted()
                .filter(key -> Math.floorMod(key.hashCode(), 40) == 0)
                .forEach(key -> {
                    TraceRow cell = Objects.requireNonNull(cells.get(key));
                    assertThat(tracing.cell(cell.submission(), cell.sheet(), cell.cell()).stream()
                                    .map(FigureRow::code)
                                    .filter(traced::contains))
                            .as(key)
                            .containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(expected.get(key)));
                });
    }

    /** A table of contests with a heading and no rows says that there was none, in no cell. */
    private static boolean isOfEmptyTables(FigureRow figure) {
        return figure.indicator().equals("HCM_CONTEST_CNT")
                && figure.value() != null
                && figure.value().signum() == 0;
    }

    private List<TraceRow> trace(FigureRow figure) {
        return Objects.requireNonNull(traces.get(figure.code()));
    }

    private static @Nullable BigDecimal sum(List<TraceRow> cells, Part part) {
        return cells.stream()
                .filter(cell -> cell.part() == part)
                .map(TraceRow::contribution)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null ? 0 : 1;
        }
        return one.compareTo(other);
    }
}
