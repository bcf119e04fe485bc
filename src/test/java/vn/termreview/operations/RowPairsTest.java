package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.termreview.form.FormRow;
import vn.termreview.operations.ReadVersion.Row;

/** Rows of two versions find each other by what they are about. */
class RowPairsTest {

    @Test
    void rows_of_one_code_are_paired_wherever_they_stand() {
        assertThat(pairs(
                        List.of(row(4, "A", "an", ""), row(5, "B", "bê", "")),
                        List.of(row(7, "B", "bê", ""), row(8, "A", "á", ""))))
                .containsExactly("4-8", "5-7");
    }

    @Test
    void rows_of_one_key_are_paired_in_their_order() {
        assertThat(pairs(
                        List.of(row(4, "A", "an", ""), row(5, "A", "an", ""), row(6, "A", "an", "")),
                        List.of(row(4, "A", "an", ""), row(9, "A", "an", ""))))
                .containsExactly("4-4", "5-9", "6-");
    }

    @Test
    void a_name_stands_in_for_a_code_that_is_missing_on_one_side() {
        assertThat(pairs(List.of(row(4, null, "an", ""), row(5, null, "bê", "")), List.of(row(4, "B", "bê", ""))))
                .containsExactly("4-", "5-4");
    }

    @Test
    void another_code_with_the_same_name_is_a_corrected_code_only_where_no_other_row_could_be_meant() {
        assertThat(pairs(List.of(row(4, "A", "an", "")), List.of(row(5, "X", "an", ""))))
                .containsExactly("4-5");
        assertThat(pairs(List.of(row(4, "A", "an", "")), List.of(row(5, "X", "an", ""), row(6, "Y", "an", ""))))
                .containsExactly("4-", "-5", "-6");
    }

    @Test
    void a_units_row_that_says_something_else_is_a_correction_where_it_still_agrees_in_something() {
        assertThat(pairs(List.of(row(4, "A", "an", "ngày 1")), List.of(row(5, "A", "an", "ngày 2"))))
                .containsExactly("4-5");
        assertThat(pairs(
                        List.of(row(4, "A", "an", "ngày 1")),
                        List.of(new Row(
                                new FormRow("main", "P", 5, 3, Map.of("code", "A", "level", "2")),
                                true,
                                Map.of(),
                                Set.of("code", "name"),
                                "main",
                                "A",
                                "an",
                                "ngày 2"))))
                .containsExactly("4-", "-5");
    }

    @Test
    void a_row_that_does_not_say_what_it_is_about_is_paired_by_its_place() {
        assertThat(pairs(
                        List.of(row(4, "A", "an", ""), row(5, "B", "bê", "")),
                        List.of(row(4, "A", "an", ""), row(5, null, null, ""))))
                .containsExactly("4-4", "5-5");
    }

    private static List<String> pairs(List<Row> older, List<Row> newer) {
        RowPairs pairs = RowPairs.of(older, newer);
        List<String> lines = new ArrayList<>();
        for (Row row : older) {
            Row partner = pairs.paired().get(row);
            lines.add(row.row().row() + "-"
                    + (partner == null ? "" : partner.row().row()));
        }
        assertThat(pairs.dropped()).hasSize(older.size() - pairs.paired().size());
        pairs.added().forEach(row -> lines.add("-" + row.row().row()));
        return lines;
    }

    private static Row row(int number, @Nullable String code, @Nullable String name, String within) {
        FormRow read = new FormRow("main", "P", number, 3, Map.of("level", "1"));
        return new Row(read, true, Map.of(), Set.of("code", "name"), "main", code, name, within);
    }
}
