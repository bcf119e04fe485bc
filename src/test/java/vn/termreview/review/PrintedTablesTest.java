package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.Block;
import vn.termreview.edition.ReviewFixtures;

/** Every table of the content, cell by cell, is the one that is read back from the PDF. */
class PrintedTablesTest {

    static Stream<PrintedReview> reviews() {
        return Stream.of(PrintedReview.of(ReviewFixtures.term2015()), PrintedReview.of(ReviewFixtures.term2020()));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void every_table_reads_back_as_the_content_has_it(PrintedReview review) {
        List<List<String>> expected = review.content().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> rows(block).stream())
                .toList();

        List<List<String>> printed = PrintedTables.of(review.bytes()).stream()
                .flatMap(table -> table.rows().stream().map(PrintedTables.Row::cells))
                .map(cells -> cells.stream().map(PrintedReview::dense).toList())
                .toList();

        assertThat(printed).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(printed.get(i)).isEqualTo(expected.get(i));
        }
    }

    /** The lines of a table as they are printed, without any space; nothing of what is no table. */
    private static List<List<String>> rows(Block block) {
        List<List<String>> rows = new ArrayList<>();
        if (block instanceof Block.TargetTable table) {
            table.rows().forEach(row -> rows.add(target(row, table.noted())));
        } else if (block instanceof Block.YearTable table) {
            table.rows().stream()
                    .filter(row -> row.style() != Block.RowStyle.GROUP)
                    .forEach(row -> rows.add(dense(row.label(), row.values())));
        } else if (block instanceof Block.ColumnTable table) {
            table.rows().stream()
                    .filter(row -> row.style() != Block.RowStyle.GROUP)
                    .forEach(row -> rows.add(dense(row.label(), row.values())));
        } else if (block instanceof Block.ListTable table) {
            table.rows()
                    .forEach(row -> rows.add(
                            dense("", row.cells()).subList(1, row.cells().size() + 1)));
        } else if (block instanceof Block.HolderTable table) {
            table.rows()
                    .forEach(row -> rows.add(dense(
                            row.number(),
                            List.of(
                                    row.school(),
                                    row.level(),
                                    row.standard(),
                                    row.accreditation(),
                                    row.decision(),
                                    row.decidedOn(),
                                    row.validUntil()))));
        } else if (block instanceof Block.SourceTable table) {
            table.rows()
                    .forEach(row -> rows.add(dense(
                            Long.toString(row.submission()),
                            List.of(
                                    row.form(),
                                    row.period(),
                                    row.unit(),
                                    row.file() + row.sha256(),
                                    Integer.toString(row.version()),
                                    String.format(
                                            java.util.Locale.ROOT,
                                            "%02d/%02d/%d",
                                            row.acceptedOn().getDayOfMonth(),
                                            row.acceptedOn().getMonthValue(),
                                            row.acceptedOn().getYear())))));
        }
        return rows;
    }

    private static List<String> target(Block.TargetRow row, boolean noted) {
        String note = row.note() == null ? "" : row.note();
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(row.number()), row.indicator() + (noted ? "" : note), row.unit(), row.target()));
        cells.addAll(row.values());
        String verdict =
                TableRows.shape(row.verdict()) + row.verdictText() + (row.traceCode() == null ? "" : row.traceCode());
        cells.addAll(noted ? List.of(row.achieved(), verdict, note) : List.of("", row.achieved(), verdict));
        return dense("", cells).subList(1, cells.size() + 1);
    }

    private static List<String> dense(String label, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(label));
        all.addAll(cells);
        return all.stream()
                .map(cell -> PrintedReview.dense(Normalizer.normalize(cell, Normalizer.Form.NFC)))
                .toList();
    }
}
