package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.problem.Language;

class RequestTest {

    private final FakeOperations operations = new FakeOperations();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--home kho --lang en --quiet --json runs",
                "runs --home kho --lang en --quiet --json",
                "--home=kho --quiet runs --json --lang=en",
            })
    void global_options_may_stand_before_and_after_the_command(String line) {
        CliRun run = CliRun.of(operations, line.split(" ", -1));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("[");
        assertThat(operations.opened).isEqualTo(new GlobalOptions(CliRun.HERE.resolve("kho"), null, Language.EN));
    }

    @Test
    void the_home_is_the_operators_own_but_the_demos_is_below_target() {
        CliRun.of(operations, "runs");
        assertThat(operations.opened)
                .isEqualTo(new GlobalOptions(CliRun.USER_HOME.resolve(".termreview"), null, Language.VI));

        CliRun.of(operations, "demo");
        assertThat(operations.opened)
                .isEqualTo(new GlobalOptions(CliRun.HERE.resolve("target/demo"), null, Language.VI));
    }

    @Test
    void a_database_may_be_written_with_or_without_jdbc() {
        CliRun.of(operations, "runs", "--db", "postgresql://may-chu/kho");

        assertThat(operations.opened)
                .isEqualTo(new GlobalOptions(
                        CliRun.USER_HOME.resolve(".termreview"), "jdbc:postgresql://may-chu/kho", Language.VI));
    }

    @Test
    void an_import_asks_for_what_was_typed(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("p1.xlsx"));

        CliRun.of(operations, "nap", file.toString(), "--unit", "Đảng bộ Sở", "--year", "2018-2019", "--dry-run");

        assertThat(operations.asked)
                .containsExactly(new ImportRequest(List.of(file), 2018, null, "Đảng bộ Sở", true, List.of()));
    }

    @Test
    void several_held_submissions_may_be_confirmed_at_once() {
        CliRun.of(operations, "import", "--confirm", "4", "--confirm=7", "--term", "2015–2020");

        assertThat(operations.asked)
                .containsExactly(new ImportRequest(List.of(), null, "2015-2020", null, false, List.of(4L, 7L)));
    }

    @Test
    void a_review_is_a_pdf_in_the_home_unless_asked_otherwise() {
        CliRun.of(operations, "review", "--term", "2015-2020");
        CliRun.of(
                operations,
                "bao-cao",
                "--term",
                "2015-2020",
                "-o",
                "ra",
                "--format",
                "pdf,XLSX",
                "--each-unit",
                "--edition",
                "3");

        assertThat(operations.asked)
                .containsExactly(
                        new ReviewRequest("2015-2020", null, List.of(ReviewFormat.PDF), null, false, null),
                        new ReviewRequest(
                                "2015-2020",
                                CliRun.HERE.resolve("ra"),
                                List.of(ReviewFormat.PDF, ReviewFormat.XLSX),
                                null,
                                true,
                                3));
    }

    @Test
    void a_review_may_be_of_a_year_or_of_the_data_and_carries_how_it_is_issued() {
        CliRun.of(operations, "review", "--year", "2019", "--attach", "--number", " 12-BC/ĐU ", "--date", "05/02/2020");
        CliRun.of(operations, "review", "--term", "2015-2020", "--quality", "--form", "nha-nuoc");
        CliRun.of(operations, "review", "--term", "2015-2020", "--unit", "Huyện Bắc Sơn", "--form", "Dang");

        assertThat(operations.asked)
                .containsExactly(
                        new ReviewRequest(
                                null,
                                null,
                                List.of(ReviewFormat.PDF),
                                null,
                                false,
                                null,
                                2019,
                                false,
                                true,
                                new ReviewRequest.Issue(DocumentForm.PARTY, "12-BC/ĐU", LocalDate.of(2020, 2, 5))),
                        new ReviewRequest(
                                "2015-2020",
                                null,
                                List.of(ReviewFormat.PDF),
                                null,
                                false,
                                null,
                                null,
                                true,
                                false,
                                new ReviewRequest.Issue(DocumentForm.STATE, null, null)),
                        new ReviewRequest("2015-2020", null, List.of(ReviewFormat.PDF), "Huyện Bắc Sơn", false, null));
    }

    @Test
    void templates_are_asked_for_by_form_once_each_and_in_any_case() {
        CliRun.of(operations, "mau", "p1", "P2", "P1", "--year", "2019", "-o", "ra");
        CliRun.of(operations, "template", "t0", "--term", "2020-2025");

        assertThat(operations.asked)
                .containsExactly(
                        new TemplateRequest(List.of("P1", "P2"), 2019, null, CliRun.HERE.resolve("ra")),
                        new TemplateRequest(List.of("T0"), null, "2020-2025", null));
    }

    @Test
    void a_marked_file_goes_where_it_is_told_or_into_the_home() {
        CliRun.of(operations, "mark", "12", "-o", "ra/p1.xlsx");
        CliRun run = CliRun.of(operations, "danh-dau", "12");

        assertThat(operations.asked)
                .containsExactly(new MarkRequest(12, CliRun.HERE.resolve("ra/p1.xlsx")), new MarkRequest(12, null));
        assertThat(run.err()).isEqualTo("Lưu ý: Tên tệp nên có đuôi .xlsx.\n");
    }

    @Test
    void a_day_means_its_end_here() {
        CliRun.of(operations, "figures", "--term", "2015-2020", "--as-of", "31/05/2020");
        CliRun.of(operations, "figures", "--term", "2015-2020", "--as-of", "2020-05-31T12:00");

        assertThat(operations.asked)
                .containsExactly(
                        new FiguresRequest("2015-2020", null, Instant.parse("2020-05-31T16:59:59.999Z"), null),
                        new FiguresRequest("2015-2020", null, Instant.parse("2020-05-31T05:00:00Z"), null));
    }

    @Test
    void a_cell_may_be_written_as_spreadsheets_do() {
        CliRun.of(operations, "trace", "--cell", "3", "P1!c17");
        CliRun.of(operations, "trace", "--cell", "3", "'Biểu 1! (mẫu)'!$C$17");

        assertThat(operations.asked).containsExactly(List.of(3L, "P1", "C17"), List.of(3L, "Biểu 1! (mẫu)", "C17"));
    }

    @Test
    void what_follows_two_dashes_is_no_option() throws IOException {
        CliRun run = CliRun.of(operations, "sample", "--", "--thu");

        assertThat(run.code()).isZero();
        assertThat(operations.asked).containsExactly(CliRun.HERE.resolve("--thu"));
    }
}
