package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.cli.TemplateRequest;

/** Blank workbooks of inspection, study and awards, filled in and sent back. */
class PartyTemplateTest {

    private final Path directory;
    private final Office office;

    PartyTemplateTest(@TempDir Path directory) {
        this.directory = directory;
        this.office = Office.in(directory);
    }

    @BeforeEach
    void the_office_knows_two_branches() {
        for (int year = 2018; year <= 2019; year++) {
            office.receives(Office.file(
                    directory, year + ".xlsx", Workbooks.p1(year, Workbooks.Branch.any(1), Workbooks.Branch.any(2))));
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void inspections_are_written_beside_the_branches_that_are_printed() {
        Filling filling = Filling.of(template("P3"));
        Map<String, Object> found = Map.of(
                "inspection_count", 1,
                "thematic_supervision_count", 0,
                "is_supervised", "x",
                "supervised_member_count", 20,
                "disciplined_organisation_count", 0,
                "disciplined_member_count", 1);
        filling.put(filling.firstRow(), found).put(filling.firstRow() + 1, found);

        clean(filling.save(), 2);

        assertThat(values("INSP_BRANCH_CNT", "SUPV_ORG_RATE", "SUPV_MEM_RATE", "DISC_CNT", "VIOL_CNT"))
                .containsExactly("2", "1", "1", "2", null);
    }

    @Test
    void study_and_contests_have_a_sheet_each() {
        Path file = template("P4");
        Filling study = Filling.of(file);
        study.put(study.firstRow(), studied("CB01", "Chi bộ Số 1 (mẫu)"))
                .put(study.firstRow() + 1, studied("CB02", "Chi bộ Số 2 (mẫu)"))
                .save();
        Filling contest = Filling.ofSecond(file);
        contest.put(
                contest.firstRow(),
                Map.of("contest_name", "Cuộc thi Một (mẫu)", "concluded_on", "17/05/2019", "entry_count", 30));

        clean(contest.save(), 3);

        assertThat(values("STUDY_RATE", "HCM_CONTEST_CNT")).containsExactly("0.95", "1");
    }

    @Test
    void a_sheet_of_contests_that_is_left_blank_says_that_there_was_none() {
        Filling study = Filling.of(template("P4"));
        study.put(study.firstRow(), studied("CB01", "Chi bộ Số 1 (mẫu)"));

        clean(study.save(), 1);

        assertThat(values("HCM_CONTEST_CNT")).containsExactly("0");
    }

    @Test
    void awards_are_written_into_blank_rows() {
        Filling filling = Filling.of(template("P5"));
        filling.put(
                filling.firstRow(),
                Map.of(
                        "award_subject", "Cá nhân",
                        "recipient_name", "Nguyễn Văn An (mẫu)",
                        "award_kind", "Bằng khen",
                        "award_level", "Tỉnh",
                        "decision_number", "12/QĐ-UBND",
                        "decision_on", "15/09/2019"));

        clean(filling.save(), 1);

        assertThat(office.figure("2015-2020", "AWARD", 2019).text())
                .isEqualTo("Bằng khen (Tỉnh) cho cá nhân N.V.A. (Quyết định số 12/QĐ-UBND ngày 15/09/2019)");
    }

    private static Map<String, Object> studied(String code, String name) {
        return Map.of(
                "document_name",
                "Nghị quyết Một (mẫu)",
                "held_on",
                "12/03/2019",
                "branch_code",
                code,
                "branch_name",
                name,
                "required_count",
                20,
                "attended_count",
                19);
    }

    private Path template(String form) {
        return office.operations()
                .template(new TemplateRequest(List.of(form), 2019, null, directory.resolve("mau")), new Office.Quiet())
                .get(0)
                .file();
    }

    private void clean(Path file, int rows) {
        List<SubmissionEntry> entries = office.receives(file).submissions();
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(Findings.of(entry)).isEmpty();
            assertThat(entry.status()).isEqualTo(SubmissionStatus.ACCEPTED);
            assertThat(entry.sheets().stream()
                            .mapToInt(sheet -> sheet.rows().loaded())
                            .sum())
                    .isEqualTo(rows);
        });
    }

    private List<@Nullable String> values(String... indicators) {
        return Arrays.stream(indicators)
                .map(indicator -> office.figure("2015-2020", indicator, 2019).value())
                .<@Nullable String>map(value ->
                        value == null ? null : value.stripTrailingZeros().toPlainString())
                .toList();
    }
}
