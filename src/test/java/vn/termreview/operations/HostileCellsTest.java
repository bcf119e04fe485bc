package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.CliRun;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.ReviewResult;
import vn.termreview.workbook.GridWorkbook;

/** Hostile names go through a real import into every kind of output, and are text in each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileCellsTest {

    /** Letters that a terminal obeys. */
    private static final String OBEYED = "(?s).*[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069].*";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Path root;

    @SuppressWarnings("NullAway.Init")
    private Path output;

    @SuppressWarnings("NullAway.Init")
    private ReviewResult review;

    @SuppressWarnings("NullAway.Init")
    private ReviewResult units;

    @SuppressWarnings("NullAway.Init")
    private ReviewResult unit;

    @BeforeAll
    void the_names_are_received_and_everything_is_written(@TempDir Path directory) throws IOException {
        root = directory;
        output = directory.resolve("a/b/ra");
        Path inbox = directory.resolve("inbox");
        String turned = "=1+1 \u202e\u001b[31m " + Hostile.PERSON + ".xlsx";
        for (int year = 2018; year <= 2019; year++) {
            Office.file(inbox, year + "/" + turned, Hostile.renamed(p1(year), "@x _x001B_[2J " + Hostile.PERSON));
        }
        Office.file(inbox, "khen.xlsx", awards());
        Office.file(inbox, "truong.xlsx", schools());
        office = Office.in(directory);
        assertThat(office.receives(inbox).submissions()).hasSize(4).allMatch(each -> each.version() != null);
        review = review(null, false, ReviewFormat.values());
        units = review(null, true, ReviewFormat.DOCX, ReviewFormat.XLSX);
        unit = review("CB01", false, ReviewFormat.PDF);
        Stream.of("P1", "P2", "P3", "E0", "E3")
                .forEach(form -> assertThat(office.asks("template", form, "--year", "2020", "-o", output.toString())
                                .code())
                        .isZero());
    }

    @AfterAll
    void closes() {
        office.close();
    }

    private ReviewResult review(@Nullable String only, boolean eachUnit, ReviewFormat... formats) {
        return office.operations()
                .review(
                        new ReviewRequest(
                                "2015-2020",
                                output,
                                List.of(formats),
                                only,
                                eachUnit,
                                null,
                                null,
                                false,
                                false,
                                ReviewRequest.Issue.NONE),
                        new Office.Quiet());
    }

    private static byte[] p1(int year) {
        Workbooks.Branch plain = Workbooks.Branch.any(1);
        return Workbooks.p1(
                year,
                Hostile.branches().entrySet().stream()
                        .map(branch -> plain.coded(branch.getKey()).named(branch.getValue()))
                        .toArray(Workbooks.Branch[]::new));
    }

    private static byte[] awards() {
        return FormSheets.of(
                "P5",
                2019,
                null,
                List.of("Đối tượng", "Tên", "Số quyết định", "Cấp khen"),
                List.of(
                        GridWorkbook.row("Cá nhân", Hostile.PERSON, "1/QĐ", "Tỉnh"),
                        GridWorkbook.row("Cá nhân", Hostile.PERSON, "2/QĐ", "Huyện " + Hostile.PERSON),
                        GridWorkbook.row("Tập thể", Hostile.FORMULA, Hostile.STYLE, "Tỉnh")));
    }

    private static byte[] schools() {
        return FormSheets.of(
                "E0",
                2019,
                null,
                List.of("Mã trường", "Tên trường", "Xã", "Huyện", "Mã xã"),
                List.of(
                        GridWorkbook.row("=1+1", Hostile.STYLE, Hostile.FORMULA, Hostile.PATH, "00001"),
                        GridWorkbook.row("2", Hostile.ESCAPE, Hostile.TURNED, Hostile.PATH, "00002")));
    }

    @Test
    void every_file_lies_in_the_output_directory_under_a_name_of_its_own() throws IOException {
        assertThat(Hostile.files(root.resolve("a"))).allMatch(file -> Objects.equals(file.getParent(), output));
        assertThat(units.documents())
                .hasSizeGreaterThanOrEqualTo(Hostile.branches().size());
        assertThat(units.files().stream().map(file -> file.toString().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(Hostile.files(output).stream().map(file -> String.valueOf(file.getFileName())))
                .allMatch(name -> name.matches("[A-Za-z0-9-]+\\.(pdf|docx|xlsx|csv)"));
    }

    @Test
    void no_workbook_has_a_formula_and_every_part_of_all_is_sound_xml() throws Exception {
        List<Path> files = Hostile.files(output).stream()
                .filter(file -> file.toString().matches(".*\\.(xlsx|docx)"))
                .toList();
        Map<String, String> parts = Hostile.parts(files);

        assertThat(files).hasSizeGreaterThan(20);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().matches(".*\\.(xml|rels)")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            assertThat(part.getValue()).as(part.getKey()).doesNotContain("<f>", "<f ", "Target=\"http://x");
        }
        assertThat(String.join("", parts.values())).contains("HYPERLINK(", "&lt;style isBold=");
    }

    @Test
    void a_printed_name_is_what_was_written_and_no_markup() throws IOException {
        String text = "";
        for (Path file : Stream.concat(review.files().stream(), unit.files().stream())
                .filter(file -> file.toString().endsWith(".pdf"))
                .toList()) {
            try (var document = Loader.loadPDF(file.toFile())) {
                text += new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            }
        }
        assertThat(text)
                .contains(bare(Hostile.FORMULA), bare(Hostile.STYLE), bare(Hostile.STATEMENT), bare(Hostile.PATH))
                .contains("Chibộdấu".replace("dấu", "1dấu"), "Chibộgnud");
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void no_line_of_the_list_of_cells_begins_a_formula() throws IOException {
        Path list = review.files().stream()
                .filter(file -> file.toString().endsWith(".csv"))
                .findFirst()
                .orElseThrow();
        String text = Files.readString(list, StandardCharsets.UTF_8);

        assertThat(text).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"", "'@x");
        assertThat(text).doesNotContainPattern("(?m)(^|,)\"?[=@+]");
    }

    @Test
    void a_terminal_is_given_nothing_to_obey() {
        List<String[]> commands = List.of(
                new String[] {"status", "--term", "2015-2020"},
                new String[] {"findings"},
                new String[] {"figures", "--term", "2015-2020"},
                new String[] {"figures", "--term", "2015-2020", "--json"},
                new String[] {"findings", "--json"},
                new String[] {"import", root.resolve("inbox/2019").toString()});
        for (String[] command : commands) {
            CliRun run = office.asks(command);

            assertThat(run.code()).isIn(0, 3);
            assertThat(run.out()).isNotBlank();
            assertThat((run.out() + run.err()).replaceAll("\\R", "\n"))
                    .as(command[0])
                    .doesNotMatch(OBEYED);
        }
    }

    @Test
    void no_log_has_a_name_or_a_cell() throws IOException {
        for (Path log : Hostile.files(root.resolve("home/logs"))) {
            assertThat(Files.readString(log, StandardCharsets.UTF_8))
                    .as("%s", log)
                    .doesNotContain("Nguyễn", "Bí Mật", "HYPERLINK", "passwd", "drop table");
        }
    }

    @Test
    void a_statement_that_fails_at_a_name_leaves_it_out_of_the_logs_and_the_record_of_the_run() throws IOException {
        office.sql()
                .sql("create function refuse() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no row for %', new.path using errcode = '22P02'; end $$")
                .update();
        office.sql()
                .sql("create trigger refuse before insert on run_file for each row execute function refuse()")
                .update();
        Path file = Office.file(root, Hostile.PERSON + ".xlsx", p1(2017));
        CliRun run = office.asks("import", file.toString());
        office.sql().sql("drop function refuse cascade").update();

        assertThat(run.code()).isEqualTo(1);
        assertThat(office.sql()
                        .sql("select exit_message from batch.batch_step_execution where exit_code = 'FAILED'")
                        .query(String.class)
                        .single())
                .contains("DataIntegrityViolationException\n\tat ")
                .doesNotContain("Nguyễn");
        assertThat(Hostile.files(root.resolve("home/logs")).stream().map(log -> String.valueOf(log.getFileName())))
                .contains("errors.log", "termreview.log");
        assertThat(Files.readString(root.resolve("home/logs/errors.log"), StandardCharsets.UTF_8))
                .contains("PSQLException: SQL state 22P02");
        no_log_has_a_name_or_a_cell();
    }
}
