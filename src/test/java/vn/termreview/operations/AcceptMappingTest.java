package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FindingEntry;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.operations.Office.Typed;
import vn.termreview.workbook.GridWorkbook;

/** A misspelt label is taken with the operator's yes alone, and remembered for its sender and header. */
class AcceptMappingTest {

    private static final String MISSPELT = "Tổng số đảng vên";

    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeEach
    void anEmptyOffice(@TempDir Path here) {
        directory = here;
        office = Office.in(here);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void a_required_column_rejects_the_report_until_the_operator_says_yes() {
        Typed asked = office.types("import", p1("1", 2019, null, MISSPELT));

        assertThat(asked.exit()).isEqualTo(4);
        assertThat(asked.only().status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(Findings.of(asked.only()))
                .containsExactly(
                        "error COLUMN_MISSING | - | - | Tổng số đảng viên",
                        "query MAPPING_PROPOSED | D3 | Tổng số đảng vên | Tổng số đảng viên");
        long proposal = proposal(asked);
        assertThat(finding(asked, "MAPPING_PROPOSED").message())
                .contains("viết sai (vên ≠ viên)", "đọc được 2/2 ô", "vị trí cột khớp với mẫu biểu")
                .endsWith("termreview import --accept-mapping " + proposal);

        Typed yes = office.types("import", "--accept-mapping", proposal);

        assertThat(yes.exit()).isZero();
        assertThat(yes.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Findings.of(yes.only()))
                .containsExactly("note MAPPING_REMEMBERED | D3 | Tổng số đảng vên | Tổng số đảng viên");
        assertThat(yes.only().sheets().get(0).cells().loaded()).isEqualTo(14);
        assertThat(yes.only().sheets().get(0).cells().heading()).isEqualTo(8);
        assertThat(office.figure("2015-2020", "MEM_TOTAL", 2019).value()).isEqualByComparingTo("41");
        assertThat(office.findings()).containsExactly(Findings.of(yes.only()).get(0));
        assertThat(mappings()).containsExactly("P1 SO member_count " + proposal);
    }

    @Test
    void the_same_sender_is_not_asked_about_the_same_header_again() {
        long proposal = proposal(office.types("import", p1("1", 2018, null, MISSPELT)));
        office.types("import", "--accept-mapping", proposal);

        Typed next = office.types("import", p1("2", 2019, null, MISSPELT));

        assertThat(next.exit()).isZero();
        assertThat(next.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(finding(next, "MAPPING_REMEMBERED").message()).contains("điểm số " + proposal);
        assertThat(mappings()).hasSize(1);
    }

    @Test
    void another_sender_and_another_header_are_asked_anew() {
        office.types("import", "--accept-mapping", proposal(office.types("import", p1("1", 2018, null, MISSPELT))));

        Typed branch = office.types("import", p1("2", 2018, "Chi bộ Số 1 (mẫu)", MISSPELT));
        Typed header = office.types("import", p1("3", 2019, null, MISSPELT, "Ghi thêm"));

        assertThat(branch.only().status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(header.only().status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(proposal(branch)).isNotEqualTo(proposal(header));
    }

    @Test
    void an_optional_column_is_left_out_and_asks_until_the_operator_says_yes_or_explains() {
        Typed asked = office.types("import", p1("1", 2019, null, "Tổng số đảng viên", "Dân tộcc thiểu số"));

        assertThat(asked.exit()).isZero();
        assertThat(Findings.of(asked.only()))
                .containsExactly("query MAPPING_PROPOSED | I3 | Dân tộcc thiểu số | Dân tộc thiểu số");
        assertThat(office.readiness().queries()).isEqualTo(1);

        Typed yes = office.types("import", "--accept-mapping", proposal(asked));

        assertThat(yes.exit()).isZero();
        assertThat(yes.only().version()).isEqualTo(2);
        assertThat(office.readiness().queries()).isZero();
        assertThat(office.asks("diff", Long.toString(asked.id()), Long.toString(yes.id()))
                        .out())
                .contains("I4", "I5");
        assertThat(office.types("import", "--accept-mapping", proposal(asked)).exit())
                .isEqualTo(2);
    }

    @Test
    void explained_it_is_no_such_column() {
        Typed asked = office.types("import", p1("1", 2019, null, "Tổng số đảng viên", "Dân tộcc thiểu số"));

        office.types("explain", proposal(asked), "--text", "Cột khác (mẫu)");

        assertThat(office.readiness().queries()).isZero();
        assertThat(mappings()).isEmpty();
    }

    @Test
    void a_rehearsed_yes_leaves_nothing() {
        long proposal = proposal(office.types("import", p1("1", 2019, null, MISSPELT)));
        String before = office.says();

        Typed rehearsed = office.types("import", "--accept-mapping", proposal, "--dry-run");

        assertThat(rehearsed.exit()).isZero();
        assertThat(rehearsed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(office.says()).isEqualTo(before);
        assertThat(mappings()).isEmpty();
        assertThat(office.types("import", "--accept-mapping", proposal).exit()).isZero();
    }

    @Test
    void a_withdrawal_takes_the_yes_back() {
        long proposal = proposal(office.types("import", p1("1", 2018, null, MISSPELT)));
        Typed yes = office.types("import", "--accept-mapping", proposal);

        office.types("withdraw", yes.id(), "--reason", "Nhầm cột");

        assertThat(office.types("import", p1("2", 2019, null, MISSPELT)).only().status())
                .isEqualTo(SubmissionStatus.REJECTED);
    }

    @Test
    void what_the_operator_stated_for_the_file_holds_when_it_is_read_again() {
        Path untitled = file("1", sheet(row("CHI BỘ VÀ ĐẢNG VIÊN"), row(), MISSPELT));
        Typed asked = office.types("import", untitled, "--year", "2019", "--unit", "Chi bộ Số 1 (mẫu)");

        Typed yes = office.types("import", "--accept-mapping", proposal(asked));

        assertThat(yes.exit()).isZero();
        assertThat(yes.only().period()).isEqualTo("2019");
        assertThat(yes.only().unit()).isEqualTo("Chi bộ Số 1 (mẫu)");
    }

    @Test
    void of_a_file_with_several_reports_only_the_asked_one_is_taken_again() {
        Path both = file(
                "1",
                sheet(row("CHI BỘ VÀ ĐẢNG VIÊN"), row("Năm 2019"), MISSPELT)
                        .sheet("P1 2018", grid(row("CHI BỘ VÀ ĐẢNG VIÊN"), row("Năm 2018"), "Tổng số đảng viên")));
        Typed asked = office.types("import", both);
        SubmissionEntry other = asked.entries().get(1);
        assertThat(other.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        office.types("withdraw", Objects.requireNonNull(other.id()), "--reason", "Nhầm");

        Typed yes = office.types("import", "--accept-mapping", proposal(asked));

        assertThat(yes.only().period()).isEqualTo("2019");
        assertThat(office.figure("2015-2020", "MEM_TOTAL", 2018).value()).isNull();
    }

    @Test
    void a_yes_together_with_the_file_reads_it_once() {
        Path file = p1("1", 2019, null, MISSPELT);
        long proposal = proposal(office.types("import", file));

        Typed yes = office.types("import", file, "--accept-mapping", proposal);

        assertThat(yes.exit()).isZero();
        assertThat(yes.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
    }

    @Test
    void only_an_open_proposal_can_be_said_yes_to() {
        Typed asked = office.types("import", p1("1", 2019, null, MISSPELT));
        long missing = Objects.requireNonNull(finding(asked, "COLUMN_MISSING").id());

        assertThat(office.types("import", "--accept-mapping", missing).exit()).isEqualTo(2);
        assertThat(office.types("import", "--accept-mapping", 4711).exit()).isEqualTo(2);
        assertThat(office.types("import", "--accept-mapping", "D3").exit()).isEqualTo(2);

        office.types("import", p1("2", 2019, null, "Tổng số đảng viên"));

        assertThat(office.types("import", "--accept-mapping", proposal(asked)).exit())
                .isEqualTo(2);
        assertThat(mappings()).isEmpty();
    }

    @Test
    void a_run_knows_the_mappings_that_there_were_when_it_was_opened() {
        Path later = p1("2", 2019, null, MISSPELT);
        long broken = office.sql()
                .sql("insert into run (command, fingerprint, parameters, is_dry_run, started_by, started_at)"
                        + " values ('import', 'x', jsonb_build_object('paths', jsonb_build_array(?::text),"
                        + " 'dryRun', false, 'confirmed', '[]'::jsonb), false, 'x', now()) returning run_id")
                .param(later.toUri().toString())
                .query(Long.class)
                .single();
        office.types("import", "--accept-mapping", proposal(office.types("import", p1("1", 2018, null, MISSPELT))));

        Typed restarted = office.types("restart", broken);

        assertThat(restarted.only().status()).isEqualTo(SubmissionStatus.REJECTED);
    }

    private static long proposal(Typed typed) {
        return Objects.requireNonNull(finding(typed, "MAPPING_PROPOSED").id());
    }

    private static FindingEntry finding(Typed typed, String code) {
        return typed.entries().stream()
                .flatMap(each -> each.findings().stream())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> mappings() {
        return office.sql()
                .sql("select concat_ws(' ', form_code, sender, field, finding_key) from label_mapping")
                .query(String.class)
                .list();
    }

    private Path p1(String folder, int year, @Nullable String unit, String members, String... others) {
        List<@Nullable Object> title = unit == null ? row("CHI BỘ VÀ ĐẢNG VIÊN") : row("Đơn vị báo cáo: " + unit);
        return file(folder, sheet(title, row("Năm " + year), members, others));
    }

    private Path file(String folder, GridWorkbook workbook) {
        return Office.file(directory, "gui/" + folder + "/P1.xlsx", workbook.bytes());
    }

    private static GridWorkbook sheet(
            List<@Nullable Object> title, List<@Nullable Object> period, String members, String... others) {
        return GridWorkbook.of("P1", grid(title, period, members, others));
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return GridWorkbook.row(cells);
    }

    private static List<List<@Nullable Object>> grid(
            List<@Nullable Object> title, List<@Nullable Object> period, String members, String... others) {
        List<@Nullable Object> header = new ArrayList<>(row("TT", "Mã chi bộ", "Chi bộ", members));
        header.addAll(row("Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành", "Không hoàn thành"));
        header.addAll(List.of(others));
        List<List<@Nullable Object>> grid = new ArrayList<>(List.of(title, period, header));
        for (int branch = 1; branch <= 2; branch++) {
            List<@Nullable Object> cells =
                    new ArrayList<>(row(branch, "CB0" + branch, "Chi bộ Số " + branch + " (mẫu)"));
            cells.addAll(row(19 + branch, 2, 17, branch - 1, 1));
            for (int i = 0; i < others.length; i++) {
                cells.add(branch);
            }
            grid.add(cells);
        }
        return grid;
    }
}
