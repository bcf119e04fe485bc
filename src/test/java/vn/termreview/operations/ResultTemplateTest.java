package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.TemplateRequest;

/** Blank workbooks of contests, other results and the paragraphs of a review, filled in and sent back. */
class ResultTemplateTest {

    private final Path directory;
    private final Office office;

    ResultTemplateTest(@TempDir Path directory) {
        this.directory = directory;
        this.office = Office.in(directory);
        office.receives(Office.file(
                directory,
                "e0.xlsx",
                FormSheets.of(
                        "E0",
                        2019,
                        null,
                        List.of("Mã trường", "Tên trường"),
                        List.of(List.of("20180401", "Trường Một (mẫu)")))));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_contest_is_chosen_from_lists_and_written_into_a_blank_row() throws IOException {
        Path template = template("E4", 2019, null);
        String form = Filling.sheets(template).get(0);
        assertThat(form).contains("dataValidation");
        Filling contest = Filling.of(template);
        contest.put(
                contest.firstRow(),
                Map.of(
                        "contest_kind", "HSG",
                        "contest_level", "Tỉnh",
                        "subject_name", "Toán",
                        "school_code", "20180401",
                        "school_name", "Trường Một (mẫu)",
                        "entrant_count", 10,
                        "first_prize_count", 1,
                        "consolation_prize_count", 5));

        assertThat(clean(contest.save())).isEqualTo(1);
        assertThat(office.figure("2015-2020", "HSG_PROV_RATE", 2019).value()).isEqualByComparingTo("0.6");
    }

    @Test
    void five_results_are_asked_for_and_what_is_written_is_the_figure() {
        Filling results = Filling.of(template("E5", 2019, null));
        for (int i = 0; i < 5; i++) {
            results.put(results.firstRow() + i, Map.of("result", i == 2 ? "14" : "Kết quả thứ " + i));
        }

        assertThat(clean(results.save())).isEqualTo(5);
        assertThat(office.figure("2015-2020", "POLICY_CUTUYEN", 2019).text()).isEqualTo("Kết quả thứ 0");
        assertThat(office.figure("2015-2020", "PRIVATE_CENTRES", 2019).value()).isEqualByComparingTo("14");
    }

    @Test
    void sections_without_a_paragraph_are_left_as_they_are() {
        Filling paragraphs = Filling.of(template("V0", null, "2015-2020"));
        paragraphs.put(paragraphs.firstRow(), Map.of("paragraph_no", 1, "paragraph", "Tình hình chung."));
        paragraphs.put(paragraphs.firstRow() + 15, Map.of("paragraph_no", 1, "paragraph", "Một số hạn chế."));
        paragraphs.put(
                paragraphs.firstRow() + 21,
                Map.of("section", "Hạn chế, khuyết điểm", "paragraph_no", 2, "paragraph", "Hạn chế khác."));

        assertThat(clean(paragraphs.save())).isEqualTo(3);
        assertThat(office.sql()
                        .sql("select section || ' ' || paragraph_no from current_paragraph order by row_no")
                        .query(String.class)
                        .list())
                .containsExactly("OVERVIEW 1", "WEAKNESSES 1", "WEAKNESSES 2");
    }

    private Path template(String form, @Nullable Integer year, @Nullable String term) {
        return office.operations()
                .template(new TemplateRequest(List.of(form), year, term, directory.resolve("mau")), new Office.Quiet())
                .get(0)
                .file();
    }

    /** How many rows were loaded, with nothing to complain of. */
    private int clean(Path file) {
        List<SubmissionEntry> entries = office.receives(file).submissions();
        assertThat(entries).hasSize(1);
        assertThat(Findings.of(entries.get(0))).isEmpty();
        return entries.get(0).sheets().get(0).rows().loaded();
    }
}
