package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.operations.Office.Typed;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.operations.Workbooks.Rated;

/**
 * The cases of {@code sqlcases/cases}, one a file: {@code given} rows, {@code receive}d workbooks or {@code state E3}, a
 * {@link CommuneTable} of a year; what to {@code ask}, and the rows to {@code expect}. A block ends at a blank line;
 * {@code -} is null. A workbook of a school form, or of D0, names its columns first; the required ones that it leaves
 * out are those of {@link FormSheets}.
 */
class SqlCaseTest {

    private static final Path CASES = Path.of("src/test/resources/sqlcases/cases");

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_comes_out_as_written(String name, @TempDir Path directory) {
        List<List<String>> blocks = blocks(name);
        List<String> expected = block(blocks, "expect").stream()
                .map(line -> String.join(" | ", CaseFile.cells(line)))
                .toList();
        try (Office office = Office.in(directory)) {
            receive(office, blocks, directory);
            state(office, blocks);

            List<String> found = ask(office, given(blocks) + String.join("\n", block(blocks, "ask")));

            assertThat(found).isEqualTo(expected);
        }
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
        }
    }

    private static List<List<String>> blocks(String name) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : CaseFile.lines("cases/" + name)) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        blocks.add(block);
        return blocks;
    }

    private static List<String> block(List<List<String>> blocks, String word) {
        return blocks.stream()
                .filter(block -> block.get(0).equals(word))
                .findFirst()
                .map(block -> block.subList(1, block.size()))
                .orElseThrow(() -> new IllegalStateException("no " + word));
    }

    private static void receive(Office office, List<List<String>> blocks, Path directory) {
        int number = 0;
        for (List<String> block : blocks) {
            String[] words = block.get(0).split(" ", 5);
            if (words[0].equals("withdraw")) {
                assertThat(office.types("withdraw", words[1], "--reason", "Gửi nhầm")
                                .exit())
                        .isZero();
            } else if (words[0].equals("receive")) {
                String unit = words.length > 4 ? words[4] : null;
                byte[] bytes = workbook(words[1], Integer.parseInt(words[2]), unit, block.subList(1, block.size()));
                Typed typed =
                        office.types("import", Office.file(directory, ++number + "-" + words[1] + ".xlsx", bytes));
                assertThat(typed.entries())
                        .as("%s", typed.entries().stream().map(Findings::of).toList())
                        .extracting(SubmissionEntry::version)
                        .doesNotContainNull();
            }
        }
    }

    private static void state(Office office, List<List<String>> blocks) {
        List<CommuneTable> tables = blocks.stream()
                .filter(block -> block.get(0).startsWith("state E3 "))
                .map(block ->
                        CommuneTable.of(Integer.parseInt(block.get(0).substring(9)), block.subList(1, block.size())))
                .toList();
        if (!tables.isEmpty()) {
            tables.forEach(table -> table.state(office));
            CommuneTable.derive(office);
        }
    }

    private static byte[] workbook(String form, int year, @Nullable String unit, List<String> lines) {
        List<List<String>> rows = lines.stream().map(CaseFile::cells).toList();
        if (form.equals("P1")) {
            return Workbooks.p1(
                    "Năm " + year,
                    unit,
                    rows.stream()
                            .map(row -> new Branch(stated(row.get(0)), row.get(1), 20, 2, 17, 1, 0))
                            .toArray(Branch[]::new));
        }
        if (!form.equals("P2")) {
            List<List<@Nullable String>> data = rows.stream()
                    .skip(1)
                    .map(row -> row.stream().map(SqlCaseTest::stated).collect(Collectors.toList()))
                    .toList();
            return FormSheets.of(form, year, unit, rows.get(0), data);
        }
        return Workbooks.p2(
                year,
                rows.stream()
                        .map(row -> new Rated(row.get(0), stated(row.get(1)), row.get(2), row.get(3)))
                        .toArray(Rated[]::new));
    }

    /** The given rows as a table expression before the question. */
    private static String given(List<List<String>> blocks) {
        return blocks.stream()
                .filter(block -> block.get(0).startsWith("given "))
                .map(block -> block.get(0).substring(6) + " (" + String.join(", ", CaseFile.cells(block.get(1)))
                        + ") as (values "
                        + block.subList(2, block.size()).stream()
                                .map(SqlCaseTest::literals)
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), tables -> tables.isEmpty() ? "" : "with " + tables + "\n"));
    }

    private static String literals(String line) {
        return CaseFile.cells(line).stream()
                .map(SqlCaseTest::stated)
                .map(text -> text == null ? "cast(null as text)" : "'" + text.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static @Nullable String stated(String text) {
        return text.equals("-") ? null : text;
    }

    private static List<String> ask(Office office, String question) {
        List<String> lines = new ArrayList<>();
        office.sql().sql(question).query(row -> {
            if (lines.isEmpty()) {
                lines.add(line(row, true));
            }
            lines.add(line(row, false));
        });
        return lines;
    }

    private static String line(ResultSet row, boolean heading) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.add(
                    heading
                            ? row.getMetaData().getColumnLabel(column)
                            : Objects.requireNonNullElse(row.getString(column), "-"));
        }
        return String.join(" | ", cells);
    }
}
