package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private final Map<String, Paper> papers = new TreeMap<>();
    private final Map<String, FileReading> readings = new TreeMap<>();

    SampleReadingTest(@TempDir Path inbox) throws IOException {
        FormReader reader = FormReader.standard();
        for (Path file : new SampleInbox().write(inbox)) {
            SourceFile source = new SourceFile(file.toString(), Files.readAllBytes(file), null);
            readings.put(inbox.relativize(file).toString(), reader.read(source, ReadingRequest.none()));
        }
        SampleFigures figures = SampleFigures.ofBothTerms();
        for (SampleForm form : SampleInbox.FORMS) {
            form.papers(figures)
                    .forEach(paper -> papers.put(key(form.code(), paper.period(), paper.district()), paper));
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
        assertThat(reading.isBalanced()).isTrue();
    }

    @Test
    void each_paper_of_each_form_is_one_submission() {
        assertThat(entries().stream().map(SampleReadingTest::key)).containsExactlyInAnyOrderElementsOf(papers.keySet());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_is_read_is_what_was_meant(FormEntry entry) {
        Paper paper = Objects.requireNonNull(papers.get(key(entry)));
        Hand hand = Yaml.read(entry.form() + "/" + paper.hand() + ".yml", Hand.class, paper.words());

        assertThat(entry.rows().stream().map(SampleReadingTest::comparable))
                .containsExactlyElementsOf(paper.rows().stream()
                        .map(row -> meant(row, hand, entry))
                        .toList());
    }

    Stream<String> files() {
        return readings.keySet().stream();
    }

    List<FormEntry> entries() {
        List<FormEntry> entries = new ArrayList<>();
        readings.values().forEach(reading -> entries.addAll(reading.entries()));
        entries.removeIf(entry -> entry.form().equals("E1"));
        return entries;
    }

    private static String period(FormEntry entry) {
        Period period = Objects.requireNonNull(entry.period());
        return period.code();
    }

    private static String key(FormEntry entry) {
        return key(entry.form(), period(entry), entry.rows().get(0).values().get("district_code"));
    }

    private static String key(String form, String period, @Nullable String district) {
        return form + " " + period + " " + district;
    }

    private static Map<String, String> comparable(FormRow row) {
        Map<String, String> values = new TreeMap<>();
        row.values().forEach((field, value) -> values.put(field, folded(field, value)));
        return values;
    }

    /** As the reader says it: words of lists as their codes, and nothing of what the hand leaves out. */
    private static Map<String, String> meant(SampleRow row, Hand hand, FormEntry entry) {
        Set<String> shown = new HashSet<>();
        hand.header().columns().forEach(column -> shown.add(Objects.requireNonNullElse(column.field(), "")));
        if (hand.second() != null) {
            hand.second()
                    .header()
                    .columns()
                    .forEach(column -> shown.add(Objects.requireNonNullElse(column.field(), "")));
        }
        if (entry.form().equals("P5")) {
            shown.add("award_subject");
        }
        if (entry.form().equals("E2")) {
            shown.add("recognition_kind");
        }
        Map<String, String> values = new TreeMap<>();
        row.values().forEach((field, value) -> {
            if (shown.contains(field)) {
                boolean person = field.equals("recipient_name")
                        && "INDIVIDUAL".equals(row.values().get("award_subject"));
                values.put(field, folded(field, person ? initials(value.toString()) : value.toString()));
            }
        });
        boolean earlierScheme = entry.form().equals("P2") && period(entry).compareTo("2018") < 0;
        values.replaceAll((field, value) -> switch (value) {
            case "party.EXCELLENT" -> earlierScheme ? "CLEAN_STRONG" : "EXCELLENT";
            case "mass.EXCELLENT" -> "EXCELLENT";
            case "party.GOOD", "mass.GOOD", "Hoàn thành tốt nhiệm vụ" -> "GOOD";
            case "≥" -> "GE";
            case "=" -> "EQ";
            case "x" -> "true";
            default -> value.endsWith("0%") && field.equals("share") ? "0." + value.charAt(0) : value;
        });
        return values;
    }

    private static String initials(String name) {
        return name.replace(" (mẫu)", "").replaceAll("(\\p{L})\\p{L}*\\s*", "$1.");
    }

    private static String folded(String field, String value) {
        return field.endsWith("_name") ? value.toLowerCase(Locale.ROOT) : value;
    }
}
