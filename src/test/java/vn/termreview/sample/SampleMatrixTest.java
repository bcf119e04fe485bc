package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.termreview.form.FileReading;
import vn.termreview.form.FormEntry;
import vn.termreview.form.FormReader;
import vn.termreview.form.FormRow;
import vn.termreview.form.ReadingRequest;
import vn.termreview.form.SourceFile;
import vn.termreview.problem.Severity;

/** The ministry's form of a few schools, as their hands lay it out. */
class SampleMatrixTest {
    private static final SampleFigures FIGURES = SampleFigures.ofBothTerms();

    @Test
    void each_school_is_read_as_it_was_meant_and_raises_notes_only() throws IOException {
        List<String> schools = new ArrayList<>();
        for (Book book : MatrixBooks.of(FIGURES)) {
            FileReading reading = FormReader.standard()
                    .read(new SourceFile(book.file(), BookWriter.write(book), null), ReadingRequest.none());
            assertThat(reading.isBalanced()).isTrue();
            assertThat(reading.entries())
                    .as("%s %s", book.file(), reading.findings())
                    .hasSize(1);
            FormEntry entry = reading.entries().get(0);
            assertThat(entry.findings()).allMatch(finding -> finding.code().severity() == Severity.NOTE);
            SchoolYear school = FIGURES.schools().schools(2019).stream()
                    .filter(each -> each.name().equals(entry.statedUnit()))
                    .findFirst()
                    .orElseThrow();
            assertThat(totals(entry)).isEqualTo(totals(school, entry));
            schools.add(school.level() + " " + totals(entry).size());
        }
        assertThat(schools).containsExactly("PRIMARY 36", "PRIMARY 36", "PRIMARY 35", "PRESCHOOL 3");
    }

    private static Map<Integer, String> totals(FormEntry entry) {
        Map<Integer, String> totals = new TreeMap<>();
        for (FormRow row : entry.rows()) {
            totals.put(
                    Integer.valueOf(row.values().getOrDefault("line_no", "0")),
                    row.values().get("total_count") + " " + row.values().get("female_count"));
        }
        return totals;
    }

    private static Map<Integer, String> totals(SchoolYear school, FormEntry entry) {
        Map<Integer, String> totals = new TreeMap<>();
        MatrixLines.of(school).forEach((line, amounts) -> {
            if (totals(entry).containsKey(line)) {
                totals.put(line, amounts.get("total_count") + " " + amounts.get("female_count"));
            }
        });
        return totals;
    }
}
