package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.workbook.GridWorkbook;

/** Sheets of the school forms that drift at random: what is read is what was written. */
class SchoolDriftTest {
    private static final int SHEETS = 30;
    private static final FormCatalogue FORMS = FormCatalogue.load();

    static Stream<Arguments> sheets() {
        return Stream.of("E0", "E2", "E3", "D0")
                .flatMap(form ->
                        Stream.iterate(0L, seed -> seed + 1).limit(SHEETS).map(seed -> Arguments.of(form, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("sheets")
    void what_is_read_is_what_was_written(String form, long seed) {
        Drift drift = new Drift(FORMS.form(form).orElseThrow(), new Random(seed));
        GridWorkbook workbook = drift.draw();

        FormEntry entry = Readings.only(workbook);

        assertThat(entry.form()).isEqualTo(form);
        assertThat(entry.findings()).isEmpty();
        assertThat(entry.rows().stream().map(FormRow::values)).isEqualTo(drift.written);
    }

    /** Draws one sheet, and remembers what it says. */
    private static final class Drift {
        private final Random random;
        private final FormLayout form;
        private final TableLayout table;
        private final UnaryOperator<String> spelling;
        private final List<FieldLayout> columns = new ArrayList<>();
        private final List<Map<String, String>> written = new ArrayList<>();
        private final List<List<@Nullable Object>> grid = new ArrayList<>();

        Drift(FormLayout form, Random random) {
            this.form = form;
            this.random = random;
            this.table = form.tables().get(0);
            this.spelling = random.nextInt(5) == 0 ? Drift::bare : UnaryOperator.identity();
        }

        private static String bare(String text) {
            return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                    .replaceAll("\\p{Mn}", "")
                    .replace('đ', 'd')
                    .replace('Đ', 'D');
        }

        GridWorkbook draw() {
            grid.add(row(form.period() == PeriodKind.SCHOOL_YEAR ? "Năm học 2019-2020" : "NĂM 2019"));
            choose();
            header();
            for (int i = 1; i <= 2 + random.nextInt(4); i++) {
                data(i);
                if (random.nextInt(4) == 0) {
                    grid.add(row());
                }
            }
            grid.add(row(null, "Người lập biểu", null, "Trưởng phòng"));
            return GridWorkbook.of("Sheet1", grid);
        }

        /** Columns in any order; those of a group stay together, so that a header that is not merged can be read. */
        private void choose() {
            Map<String, List<FieldLayout>> blocks = new LinkedHashMap<>();
            for (FieldLayout field : table.fields()) {
                if (field.required() || field.group() != null || random.nextInt(3) > 0) {
                    blocks.computeIfAbsent(
                                    field.group() == null ? field.name() : field.group(), any -> new ArrayList<>())
                            .add(field);
                }
            }
            List<List<FieldLayout>> order = new ArrayList<>(blocks.values());
            Collections.shuffle(order, random);
            order.forEach(block -> {
                Collections.shuffle(block, random);
                columns.addAll(block);
            });
        }

        private void header() {
            int layout = random.nextInt(3);
            List<@Nullable Object> upper = new ArrayList<>(Arrays.asList((Object) "STT"));
            List<@Nullable Object> lower = new ArrayList<>(Arrays.asList((Object) null));
            String before = "";
            for (FieldLayout field : columns) {
                String label = pick(field.labels());
                if (field.group() == null) {
                    upper.add(label);
                    lower.add(null);
                    before = "";
                } else if (layout == 0) {
                    upper.add(field.group() + " / " + label);
                    lower.add(null);
                } else {
                    upper.add(field.group().equals(before) ? null : pick(table.groupLabels(field)));
                    lower.add(label);
                    before = field.group();
                }
            }
            grid.add(upper);
            if (lower.stream().anyMatch(java.util.Objects::nonNull)) {
                grid.add(lower);
            }
            if (random.nextBoolean()) {
                List<@Nullable Object> numbers = new ArrayList<>(List.<Object>of("A", "B"));
                for (int i = 1; i < columns.size(); i++) {
                    numbers.add(random.nextBoolean() ? (Object) i : "(" + i + ")");
                }
                grid.add(numbers);
            }
        }

        private String pick(List<String> labels) {
            String text = spelling.apply(labels.get(random.nextInt(labels.size())));
            return switch (random.nextInt(4)) {
                case 0 -> text.toUpperCase(java.util.Locale.ROOT);
                case 1 -> text.replace(" ", "\n");
                default -> text;
            };
        }

        private void data(int number) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList((Object) number));
            Map<String, String> values = new HashMap<>();
            for (FieldLayout field : columns) {
                cells.add(!field.required() && random.nextInt(5) == 0 ? null : cell(field, number, values));
            }
            grid.add(cells);
            written.add(values);
        }

        private Object cell(FieldLayout field, int number, Map<String, String> values) {
            return switch (field.type()) {
                case CODE -> put(field, values, "2018" + number, "2018" + number);
                case COUNT -> {
                    int count = field.max() == null ? random.nextInt(900) : field.max();
                    yield put(field, values, Integer.toString(count), count);
                }
                case SHARE -> put(field, values, "0.4", random.nextBoolean() ? 40 : "40%");
                case DATE -> put(field, values, "2019-11-20", random.nextBoolean() ? "20/11/2019" : "20-11-2019");
                case MARK -> put(field, values, "true", random.nextBoolean() ? "x" : "X");
                case CHOICE -> {
                    List<? extends Choice> members = Choices.require(java.util.Objects.requireNonNull(field.choice()));
                    Choice member = members.get(random.nextInt(members.size()));
                    List<String> texts = new ArrayList<>(member.synonyms());
                    texts.add(member.label());
                    yield put(field, values, member.name(), texts.get(random.nextInt(texts.size())));
                }
                default -> put(field, values, "Bắc Sơn " + number, " Bắc  Sơn " + number);
            };
        }

        private static Object put(FieldLayout field, Map<String, String> values, String value, Object cell) {
            values.put(field.name(), value);
            return cell;
        }
    }
}
