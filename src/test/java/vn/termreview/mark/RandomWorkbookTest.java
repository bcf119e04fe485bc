package vn.termreview.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.problem.Severity;
import vn.termreview.workbook.RawXlsx;

/** Sheets with cells, rows, formats and addresses left out at random, marked at random places. */
class RandomWorkbookTest {

    private static final int ROWS = 12;
    private static final int COLUMNS = 8;

    /** Fixed, and more where the whole is asked for. */
    static IntStream seeds() {
        return IntStream.range(0, Boolean.getBoolean("termreview.whole") ? 1_000 : 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void marked_cells_are_marked_and_nothing_else_is_changed(int seed) {
        Random random = new Random(seed);
        byte[] original = RawXlsx.ofRows(rows(random)).bytes();
        Map<String, Severity> wanted = wanted(random);
        List<Mark> marks = new ArrayList<>();
        wanted.forEach((cell, severity) -> marks.add(
                severity == Severity.ERROR
                        ? Marks.error(marks.size(), "S", cell)
                        : Marks.query(marks.size(), "S", cell)));
        Collections.shuffle(marks, random);

        byte[] marked = Marks.in(original, marks.toArray(Mark[]::new));

        Set<String> places = wanted.keySet().stream().map(cell -> "S!" + cell).collect(Collectors.toSet());
        Compared.requireSameContent(original, marked, places);
        assertThat(Schema.complaints(marked)).as("seed %d", seed).isEqualTo(Schema.complaints(original));
        assertThat(Compared.filled(marked))
                .as("seed %d", seed)
                .isEqualTo(wanted.entrySet().stream()
                        .map(mark -> "S!" + mark.getKey() + " "
                                + (mark.getValue() == Severity.ERROR ? Compared.ERROR : Compared.QUERY))
                        .collect(Collectors.toSet()));
    }

    private static Map<String, Severity> wanted(Random random) {
        Map<String, Severity> wanted = new TreeMap<>();
        for (int i = random.nextInt(25); i >= 0; i--) {
            String cell = (char) ('A' + random.nextInt(COLUMNS + 2)) + "" + (1 + random.nextInt(ROWS + 3));
            wanted.put(cell, random.nextBoolean() ? Severity.ERROR : Severity.QUERY);
        }
        return wanted;
    }

    private static String rows(Random random) {
        StringBuilder rows = new StringBuilder();
        int before = 0;
        for (int row = 1; row <= ROWS; row++) {
            if (random.nextInt(4) == 0) {
                continue;
            }
            String number = row == before + 1 && random.nextInt(3) == 0 ? "" : " r=\"" + row + "\"";
            String format = random.nextInt(4) == 0 ? " s=\"1\" customFormat=\"1\"" : "";
            before = row;
            if (random.nextInt(6) == 0) {
                rows.append("<row").append(number).append(format).append(random.nextBoolean() ? "/>" : "></row>");
            } else {
                rows.append("<row")
                        .append(number)
                        .append(format)
                        .append(">\n")
                        .append(cells(random, row))
                        .append("</row>");
            }
        }
        return rows.toString();
    }

    private static String cells(Random random, int row) {
        StringBuilder cells = new StringBuilder();
        int before = 0;
        for (int column = 1; column <= COLUMNS; column++) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            boolean silent = column == before + 1 && random.nextInt(3) == 0;
            String address = silent ? "" : " r=\"" + (char) ('A' + column - 1) + row + "\"";
            String format = random.nextBoolean() ? " s=\"" + random.nextInt(3) + "\"" : "";
            before = column;
            cells.append("<c")
                    .append(address)
                    .append(format)
                    .append(
                            switch (random.nextInt(5)) {
                                case 0 -> "/>";
                                case 1 -> " t='s'><v>0</v></c>";
                                case 2 -> " t=\"inlineStr\"><is><t>x &lt; y</t></is></c>";
                                case 3 -> "><f>1+1</f><v>2</v></c>";
                                default -> "><v>" + random.nextInt(100) + "</v></c> ";
                            });
        }
        return cells.toString();
    }
}
