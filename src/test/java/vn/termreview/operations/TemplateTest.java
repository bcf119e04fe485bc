package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.cli.ImportResult;
import vn.termreview.cli.SheetEntry;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.cli.TemplateEntry;
import vn.termreview.cli.TemplateRequest;
import vn.termreview.form.FormCatalogue;
import vn.termreview.form.FormLayout;
import vn.termreview.form.PeriodKind;
import vn.termreview.submission.Submissions;
import vn.termreview.workbook.StablePackage;

/** Blank workbooks come back through the ordinary door. */
class TemplateTest {

    private static final Map<String, Object> MEMBERS = Map.of(
            "member_count", 20,
            "excellent_count", 2,
            "good_count", 17,
            "completed_count", 1,
            "failed_count", 0);

    private final Path directory;
    private final Office office;

    TemplateTest(@TempDir Path directory) {
        this.directory = directory;
        this.office = Office.in(directory);
    }

    @BeforeEach
    void the_office_knows_two_branches() {
        office.receives(
                Office.file(directory, "p1.xlsx", Workbooks.p1(2018, Workbooks.Branch.any(1), Workbooks.Branch.any(2))),
                Office.file(
                        directory,
                        "p2.xlsx",
                        Workbooks.p2(
                                2018,
                                Workbooks.Rated.branch(1, "Hoàn thành tốt nhiệm vụ"),
                                Workbooks.Rated.branch(2, "Hoàn thành tốt nhiệm vụ"))));
    }

    @AfterEach
    void close() {
        office.close();
    }

    static List<String> forms() {
        return FormCatalogue.load().forms().stream().map(FormLayout::code).toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_blank_one_comes_back_with_nothing_to_load_but_its_errors(String form) {
        for (TemplateEntry template : templates(form)) {
            SubmissionEntry entry = entry(office.receives(template.file()));

            assertThat(entry.form()).isEqualTo(form);
            assertThat(entry.period()).isEqualTo(template.period());
            assertThat(entry.status()).isEqualTo(SubmissionStatus.REJECTED);
            assertThat(entry.sheets()).allMatch(sheet -> sheet.rows().loaded() == 0);
            assertThat(Findings.of(entry)).isNotEmpty().allMatch(finding -> finding.startsWith("error "));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_same_state_gives_the_same_bytes(String form) throws IOException {
        List<TemplateEntry> once = templates(form);
        byte[] bytes = Files.readAllBytes(once.get(0).file());

        assertThat(templates(form)).isEqualTo(once);
        assertThat(Files.readAllBytes(once.get(0).file())).isEqualTo(bytes);
    }

    @Test
    void branches_are_printed_with_their_members_and_only_what_is_new_is_filled_in() {
        TemplateEntry template = templates("P1").get(0);
        Filling filling = Filling.of(template.file());
        filling.put(filling.firstRow(), MEMBERS).put(filling.firstRow() + 1, MEMBERS);

        SubmissionEntry entry = entry(office.receives(filling.save()));

        assertThat(template.file()).hasFileName("P1-2019-so-giao-duc-va-dao-tao-lang-son.xlsx");
        assertThat(entry.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(entry.unit()).isEqualTo(Submissions.DEPARTMENT);
        assertThat(Findings.of(entry)).isEmpty();
        assertThat(office.sql()
                        .sql("select members_at_start from current_membership where year = 2019 order by branch_code")
                        .query(Integer.class)
                        .list())
                .containsExactly(20, 20);
    }

    @Test
    void a_new_branch_goes_into_a_spare_row() {
        Filling filling = Filling.of(templates("P1").get(0).file());
        filling.put(filling.firstRow(), MEMBERS).put(filling.firstRow() + 1, MEMBERS);
        filling.put(filling.firstRow() + 2, Map.of("branch_code", "CB03", "branch_name", "Chi bộ Số 3 (mẫu)"));
        filling.put(filling.firstRow() + 2, MEMBERS);

        SubmissionEntry entry = entry(office.receives(filling.save()));

        assertThat(entry.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Findings.of(entry)).isEmpty();
        assertThat(entry.sheets().get(0).rows().loaded()).isEqualTo(3);
    }

    @Test
    void an_organisation_is_printed_with_its_kind_and_gets_its_rating_from_the_list() {
        office.receives(Office.file(
                directory, "p1-2019.xlsx", Workbooks.p1(2019, Workbooks.Branch.any(1), Workbooks.Branch.any(2))));
        Filling filling = Filling.of(templates("P2").get(0).file());
        IntStream.range(0, 2)
                .forEach(i ->
                        filling.put(filling.firstRow() + i, Map.of("rating_level", "Hoàn thành xuất sắc nhiệm vụ")));

        SubmissionEntry entry = entry(office.receives(filling.save()));

        assertThat(entry.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Findings.of(entry)).isEmpty();
    }

    @Test
    void a_target_is_set_on_an_indicator_of_the_list() {
        Filling filling = Filling.of(templates("T0").get(0).file());
        filling.put(
                filling.firstRow(),
                Map.of(
                        "indicator_code", "MEM_GOODPLUS_RATE",
                        "target_kind", "Tối thiểu mỗi năm",
                        "comparator", "≥",
                        "level", "95%",
                        "legal_basis", "Nghị quyết (mẫu)"));

        SubmissionEntry entry = entry(office.receives(filling.save()));

        assertThat(entry.period()).isEqualTo("2015-2020");
        assertThat(entry.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Findings.of(entry)).isEmpty();
    }

    @Test
    void headings_and_printed_codes_are_locked_and_what_is_to_be_filled_in_is_not() throws IOException {
        Path file = templates("P1").get(0).file();

        assertThat(Filling.sheets(file)).hasSize(3).allSatisfy(sheet -> assertThat(sheet)
                .contains("<sheetProtection sheet=\"true\""));
        assertThat(Filling.isLocked(file, "B6")).isTrue();
        assertThat(Filling.isLocked(file, "B9")).isTrue();
        assertThat(Filling.isLocked(file, "C9")).isFalse();
        assertThat(Filling.isLocked(file, "J9")).isFalse();
        assertThat(Filling.isLocked(file, "B11")).isFalse();
        assertThat(Filling.sheets(file).get(0))
                .contains(
                        "sqref=\"J9:J30\" type=\"custom\"", "<formula1>AND(ISNUMBER(J9),J9=INT(J9),J9>=0)</formula1>");
    }

    @Test
    void what_may_be_chosen_is_a_drop_down() throws IOException {
        String form = Filling.sheets(templates("P2").get(0).file()).get(0);

        assertThat(form).contains("sqref=\"E8:E29\" type=\"list\"").contains("!$B$4:$B$9</formula1>");
    }

    @Test
    void the_sheet_of_the_year_before_is_not_read_even_without_its_mark() throws IOException {
        Path file = templates("P1").get(0).file();
        Files.write(
                file,
                StablePackage.of(
                        Files.readAllBytes(file), (part, xml) -> xml.replaceAll(">Trang [^<]*kho[.]<", ">2018<")));

        SubmissionEntry entry = entry(office.receives(file));

        assertThat(entry.sheets()).extracting(SheetEntry::name).containsExactly("Biểu P1", "Năm trước", "Hướng dẫn");
        assertThat(entry.sheets().subList(1, 3))
                .allMatch(sheet -> sheet.cells().ignored() == sheet.cells().nonempty());
        assertThat(Findings.of(entry))
                .filteredOn(finding -> finding.contains("SHEET_UNKNOWN"))
                .hasSize(2);
    }

    private List<TemplateEntry> templates(String form) {
        boolean term = FormCatalogue.load().form(form).orElseThrow().period() == PeriodKind.TERM;
        return office.operations()
                .template(
                        new TemplateRequest(List.of(form), 2019, term ? "2015-2020" : null, directory.resolve("mau")),
                        new Office.Quiet());
    }

    private static SubmissionEntry entry(ImportResult result) {
        assertThat(result.submissions()).hasSize(1);
        return result.submissions().get(0);
    }
}
