package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.workbook.GridWorkbook.row;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.workbook.GridWorkbook;

/** Sheets of P1 that drift at random: what is read is what was written. */
class RandomDriftTest {
    private static final int SHEETS = 60;
    private static final int LARGEST = 3000;

    static LongStream seeds() {
        return LongStream.range(0, SHEETS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_read_is_what_was_written(long seed) {
        Drift drift = new Drift(new Random(seed));
        GridWorkbook workbook = drift.draw();

        FormEntry entry = Readings.only(workbook);

        assertThat(entry.form()).as("seed %s", seed).isEqualTo("P1");
        assertThat(entry.period()).as("seed %s", seed).isEqualTo(new Period(PeriodKind.CALENDAR_YEAR, 2018, 2018));
        assertThat(Readings.codes(entry.findings()).stream()
                        .filter(code -> !code.startsWith("COLUMN_UNKNOWN") && !code.startsWith("INVISIBLE_CHARACTERS")))
                .as("seed %s", seed)
                .isEmpty();
        assertThat(entry.rows().stream().map(FormRow::values))
                .as("seed %s", seed)
                .isEqualTo(drift.written);
    }

    /** Draws one sheet, and remembers what it says. */
    private static final class Drift {
        private final Random random;
        private final List<Map<String, String>> written = new ArrayList<>();
        private final List<List<@Nullable Object>> grid = new ArrayList<>();
        private final List<@Nullable FieldLayout> columns = new ArrayList<>();

        Drift(Random random) {
            this.random = random;
        }

        GridWorkbook draw() {
            choose();
            grid.add(row(drifted("Sở Giáo dục và Đào tạo")));
            if (random.nextBoolean()) {
                grid.add(row("Số liệu đến ngày 31 tháng 12 năm 2018"));
            }
            grid.add(row(null, drifted(random.nextBoolean() ? "Năm 2018" : "Biểu tổng hợp đảng viên năm 2018")));
            header();
            for (int branch = 1; branch <= 1 + random.nextInt(9); branch++) {
                data(branch);
                if (random.nextInt(5) == 0) {
                    grid.add(row());
                }
            }
            if (random.nextBoolean()) {
                grid.add(row(null, "Ghi chú: không"));
            }
            grid.add(row(null, "Người lập biểu", null, "Thủ trưởng đơn vị"));
            return GridWorkbook.of("Sheet1", grid);
        }

        private void choose() {
            List<FieldLayout> fields = new ArrayList<>();
            for (FieldLayout field :
                    FormCatalogue.load().forms().get(0).tables().get(0).fields()) {
                if (field.isColumnRequired() || random.nextInt(4) > 0) {
                    fields.add(field);
                }
            }
            List<FieldLayout> grouped =
                    fields.stream().filter(field -> field.group() != null).toList();
            fields.removeAll(grouped);
            Collections.shuffle(fields, random);
            fields.addAll(random.nextInt(fields.size() + 1), grouped);
            columns.addAll(fields);
            if (random.nextBoolean()) {
                columns.add(random.nextInt(columns.size() + 1), null);
                // An unknown column in the middle of a group would be one of the group.
                List<@Nullable FieldLayout> after = new ArrayList<>(columns);
                after.removeAll(Collections.singleton(null));
                after.add(null);
                columns.clear();
                columns.addAll(after);
            }
        }

        private void header() {
            boolean two = random.nextBoolean();
            boolean bottom = random.nextBoolean();
            List<@Nullable Object> upper = new ArrayList<>(Arrays.asList((Object) null));
            List<@Nullable Object> lower = new ArrayList<>(Arrays.asList((Object) "TT"));
            String before = "";
            for (FieldLayout field : columns) {
                if (field == null) {
                    upper.add(null);
                    lower.add("Điện thoại");
                } else if (field.group() == null || !two) {
                    String label = label(field);
                    upper.add(bottom ? null : label);
                    lower.add(bottom ? label : null);
                } else {
                    upper.add(field.group().equals(before) ? null : drifted(field.group()));
                    lower.add(label(field));
                    before = field.group();
                }
            }
            if (two) {
                grid.add(upper);
                grid.add(lower);
            } else {
                List<@Nullable Object> single = new ArrayList<>();
                for (int i = 0; i < lower.size(); i++) {
                    single.add(lower.get(i) == null ? upper.get(i) : lower.get(i));
                }
                grid.add(single);
            }
            if (random.nextBoolean()) {
                List<@Nullable Object> numbers = new ArrayList<>();
                for (int i = 1; i <= lower.size(); i++) {
                    numbers.add(random.nextBoolean() ? (Object) i : "(" + i + ")");
                }
                grid.add(numbers);
            }
        }

        private String label(FieldLayout field) {
            List<String> labels = field.labels();
            return drifted(labels.get(random.nextInt(labels.size())));
        }

        private String drifted(String text) {
            return switch (random.nextInt(6)) {
                case 0 -> text.toUpperCase(Locale.ROOT);
                case 1 -> Normalizer.normalize(text, Normalizer.Form.NFD);
                case 2 -> "  " + text.replace(" ", " \n");
                case 3 -> text.replace(" ", "\u00a0 ");
                default -> text;
            };
        }

        private void data(int branch) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList((Object) branch));
            Map<String, String> values = new HashMap<>();
            for (FieldLayout field : columns) {
                if (field == null) {
                    cells.add(random.nextBoolean() ? "0912" : null);
                } else if (field.type() == FieldType.COUNT) {
                    cells.add(count(field, values));
                } else {
                    String text = (field.type() == FieldType.CODE ? "CB0" : "Chi bộ ") + branch;
                    values.put(field.name(), text);
                    cells.add(random.nextBoolean() ? text : " " + text + "\u200b ");
                }
            }
            grid.add(cells);
            written.add(values);
        }

        private @Nullable Object count(FieldLayout field, Map<String, String> values) {
            if (!field.required() && random.nextInt(6) == 0) {
                return random.nextBoolean() ? null : "  ";
            }
            int count = random.nextInt(3) == 0 ? 0 : random.nextInt(LARGEST);
            values.put(field.name(), Integer.toString(count));
            if (count == 0) {
                return List.<Object>of("-", "–", 0, "0").get(random.nextInt(4));
            }
            String digits = Integer.toString(count);
            String grouped = count < 1000 ? digits : digits.charAt(0) + "." + digits.substring(1);
            return List.<Object>of(count, digits, grouped, grouped.replace('.', ' '), (double) count)
                    .get(random.nextInt(5));
        }
    }
}
