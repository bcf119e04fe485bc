package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.CellAddresses;

/** Every label of every form, misspelt at random: it is read as its field, proposed for its field, or neither; never another's. */
class DriftSweepTest {
    private static final boolean WHOLE = Boolean.getBoolean("termreview.whole");
    private static final int SEEDS = WHOLE ? 100 : 1;
    /** Every which label of a sheet is misspelt. */
    private static final int STEP = WHOLE ? 31 : 3;

    private static final FormCatalogue FORMS = FormCatalogue.load();

    static Stream<Arguments> tables() {
        return FORMS.forms().stream().filter(form -> !form.matrix()).flatMap(form -> form.tables().stream()
                .map(table -> Arguments.of(form.code(), table.name())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tables")
    void a_misspelt_label_is_never_taken_or_proposed_for_another_field(String code, String tableName) {
        FormLayout form = FORMS.form(code).orElseThrow();
        TableLayout table = form.tables().stream()
                .filter(each -> each.name().equals(tableName))
                .findFirst()
                .orElseThrow();
        int proposed = 0;
        for (int first = 0; first < STEP; first++) {
            for (long seed = 0; seed < SEEDS; seed++) {
                Random random = new Random(seed);
                List<String> labels = MisspeltSheets.labels(table);
                for (int field = first; field < labels.size(); field += STEP) {
                    labels.set(field, MisspeltSheets.misspelt(labels.get(field), random));
                }
                String drawn = code + " " + tableName + ", seed " + seed + ": " + labels;
                for (String column : meant(form, table, labels, drawn).values()) {
                    proposed += column.startsWith("?") ? 1 : 0;
                }
            }
        }
        assertThat(proposed).as("proposals").isPositive();
    }

    /** Column → the field that it was read as, or with a question mark proposed as; all but the misspelt one are their own. */
    private static Map<Integer, String> meant(FormLayout form, TableLayout table, List<String> labels, String drawn) {
        FileReading reading = Readings.read(MisspeltSheets.sheet(form, table, labels));
        Map<Integer, String> meant = new HashMap<>();
        for (FormEntry entry : reading.entries()) {
            assertThat(entry.form()).as(drawn).isEqualTo(form.code());
            entry.columns().forEach(column -> meant.put(number(column.column()), column.field()));
            for (Finding finding : entry.findings()) {
                if (finding.code() == ProblemCode.MAPPING_PROPOSED) {
                    String letters = Objects.requireNonNull(finding.cell()).replaceAll("[0-9]+", "");
                    meant.merge(number(letters), "?" + finding.details().get("field"), String::concat);
                }
            }
        }
        List<String> own =
                new ArrayList<>(table.fields().stream().map(FieldLayout::name).toList());
        meant.forEach(
                (column, field) -> assertThat(field.replace("?", "")).as(drawn).isEqualTo(own.get(column - 2)));
        return meant;
    }

    private static int number(String letters) {
        for (int column = 1; column < 60; column++) {
            if (CellAddresses.letters(column).equals(letters)) {
                return column;
            }
        }
        throw new AssertionError(letters);
    }
}
