package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.form.FileReading;
import vn.termreview.form.FormEntry;
import vn.termreview.form.FormReader;
import vn.termreview.form.FormRow;
import vn.termreview.form.Period;
import vn.termreview.form.ReadingRequest;
import vn.termreview.form.SourceFile;
import vn.termreview.problem.Severity;

/** The product's reader takes the sample as it was meant, in every hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleReadingTest {

    private final SampleFigures figures = SampleFigures.ofBothTerms();
    private final Map<String, FileReading> readings = new TreeMap<>();

    SampleReadingTest(@TempDir Path inbox) throws IOException {
        FormReader reader = FormReader.standard();
        for (Path file : new SampleInbox().write(inbox)) {
            SourceFile source = new SourceFile(file.toString(), Files.readAllBytes(file), null);
            readings.put(inbox.relativize(file).toString(), reader.read(source, ReadingRequest.none()));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_workbook_raises_notes_only(String file) {
        FileReading reading = Objects.requireNonNull(readings.get(file));

        assertThat(Stream.concat(
                        reading.findings().stream(),
                        reading.entries().stream().flatMap(entry -> entry.findings().stream())))
                .allMatch(finding -> finding.code().severity() == Severity.NOTE);
        assertThat(reading.entries()).isNotEmpty().noneMatch(FormEntry::rejected);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_cell_of_a_workbook_is_in_the_ledger(String file) {
        FileReading reading = Objects.requireNonNull(readings.get(file));

        long inLedger = reading.entries().stream()
                .flatMap(entry -> entry.sheets().stream())
                .mapToLong(sheet -> sheet.cells().nonempty())
                .sum();
        assertThat(inLedger).isEqualTo(reading.nonEmptyCells());
    }

    @Test
    void each_period_of_each_form_is_one_submission() {
        assertThat(entries()).hasSize(22);
        assertThat(entries().stream().map(entry -> entry.form() + " " + period(entry)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_is_read_is_what_was_meant(FormEntry entry) {
        SampleForm form = Stream.of(new PartyMembersForm(), new OrganisationsForm(), new TargetsForm())
                .filter(candidate -> candidate.code().equals(entry.form()))
                .findFirst()
                .orElseThrow();

        assertThat(entry.rows().stream().map(SampleReadingTest::comparable))
                .containsExactlyElementsOf(form.rows(figures, period(entry)).stream()
                        .map(row -> meant(row, entry))
                        .toList());
    }

    Stream<String> files() {
        return readings.keySet().stream();
    }

    List<FormEntry> entries() {
        List<FormEntry> entries = new ArrayList<>();
        readings.values().forEach(reading -> entries.addAll(reading.entries()));
        return entries;
    }

    private static String period(FormEntry entry) {
        Period period = Objects.requireNonNull(entry.period());
        return period.code();
    }

    private static Map<String, String> comparable(FormRow row) {
        Map<String, String> values = new TreeMap<>();
        row.values().forEach((field, value) -> values.put(field, folded(field, value)));
        return values;
    }

    /** As the reader says it: words of lists as their codes, and no code in the year that had none. */
    private static Map<String, String> meant(SampleRow row, FormEntry entry) {
        Map<String, String> values = new TreeMap<>();
        row.values().forEach((field, value) -> values.put(field, folded(field, value.toString())));
        if (entry.form().equals("P1") && period(entry).equals("2018")) {
            values.remove("branch_code");
        }
        boolean earlierScheme = entry.form().equals("P2") && period(entry).compareTo("2018") < 0;
        values.replaceAll((field, value) -> switch (value) {
            case "party.EXCELLENT" -> earlierScheme ? "CLEAN_STRONG" : "EXCELLENT";
            case "mass.EXCELLENT" -> "EXCELLENT";
            case "party.GOOD", "mass.GOOD", "Hoàn thành tốt nhiệm vụ" -> "GOOD";
            case "≥" -> "GE";
            case "=" -> "EQ";
            default -> value;
        });
        return values;
    }

    private static String folded(String field, String value) {
        return field.endsWith("_name") ? value.toLowerCase(Locale.ROOT) : value;
    }
}
