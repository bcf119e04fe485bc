package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.operations.Office.Typed;
import vn.termreview.workbook.GridWorkbook;

/** What is asked of inspection, study and awards, and what a table that is not there says. */
class PartyCheckTest {

    private static final List<String> P3 = List.of(
            "Mã chi bộ",
            "Chi bộ",
            "Số cuộc kiểm tra",
            "Số cuộc giám sát chuyên đề",
            "Giám sát thường xuyên",
            "Số đảng viên được giám sát thường xuyên",
            "Dấu hiệu vi phạm / Tổ chức",
            "Dấu hiệu vi phạm / Đảng viên",
            "Bị tố cáo / Tổ chức",
            "Bị tố cáo / Đảng viên",
            "Bị kỷ luật / Tổ chức",
            "Bị kỷ luật / Đảng viên");
    private static final List<@Nullable Object> P4 =
            GridWorkbook.row("Văn bản", "Ngày tổ chức", "Mã chi bộ", "Chi bộ", "Số phải học", "Số đã học");
    private static final List<@Nullable Object> CONTEST = GridWorkbook.row("Tên cuộc thi", "Ngày tổng kết");

    private final Path directory;
    private final Office office;

    PartyCheckTest(@TempDir Path directory) {
        this.directory = directory;
        this.office = Office.in(directory);
    }

    @BeforeEach
    void a_branch_of_twenty_members_is_known() {
        office.types("import", file("p1.xlsx", Workbooks.p1(2019, Workbooks.Branch.any(1))));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "1,0,x,20,0,0,0,0,0,0 | -",
                "0,0,x,20,1,20,1,20,1,20 | -",
                "0,0,x,21,0,0,0,0,0,0 | query P3_MEMBERS_EXCEED / F4 / 21 / 20",
                "0,0,x,20,0,21,0,0,0,0 | query P3_MEMBERS_EXCEED / H4 / 21 / 20",
                "0,0,x,20,0,0,0,21,0,0 | query P3_MEMBERS_EXCEED / J4 / 21 / 20",
                "0,0,x,20,0,0,0,0,0,21 | query P3_MEMBERS_EXCEED / L4 / 21 / 20",
                "0,0,x,20,2,0,0,0,0,0 | query P3_ORGANISATIONS_EXCEED / G4 / 2 / 1",
                "0,0,x,20,0,0,2,0,0,0 | query P3_ORGANISATIONS_EXCEED / I4 / 2 / 1",
                "0,0,x,20,0,0,0,0,2,0 | query P3_ORGANISATIONS_EXCEED / K4 / 2 / 1",
                "0,0,,5,0,0,0,0,0,0 | query P3_SUPERVISION_UNMARKED / F4 / 5 / dấu x hoặc để trống",
                "0,0,,0,0,0,0,0,0,0 | -",
            })
    void inspection_that_does_not_hold_together_is_asked_about(String numbers, @Nullable String query) {
        Typed typed = office.types("import", file("p3.xlsx", p3(numbers)));

        assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Findings.of(typed.only()))
                .isEqualTo(query == null ? List.of() : List.of(query.replace(" / ", " | ")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "12/03/2019,20,20 | -",
                "12/03/2019,20,21 | query P4_ATTENDED_EXCEEDS / F3 / 21 / 20",
                "12/03/2019,21,21 | query P4_REQUIRED_EXCEEDS / E3 / 21 / 20",
                "12/03/2020,20,20 | query P4_OTHER_YEAR / B3 / 12/03/2020 / 2019",
            })
    void study_that_does_not_hold_together_is_asked_about(String study, @Nullable String query) {
        Typed typed = office.types("import", file("p4.xlsx", p4(study)));

        assertThat(Findings.of(typed.only()))
                .isEqualTo(query == null ? List.of() : List.of(query.replace(" / ", " | ")));
    }

    @Test
    void whoever_came_or_left_in_the_year_may_have_had_to_study() {
        office.types(
                "import",
                file(
                        "p1-moved.xlsx",
                        Workbooks.sheet(
                                List.of("CHI BỘ VÀ ĐẢNG VIÊN", "Năm 2019"),
                                List.of(
                                        "Mã chi bộ",
                                        "Chi bộ",
                                        "Đảng viên đầu năm",
                                        "Kết nạp",
                                        "Chuyển đến",
                                        "Chuyển đi",
                                        "Giảm khác",
                                        "Tổng số đảng viên",
                                        "Hoàn thành xuất sắc",
                                        "Hoàn thành tốt",
                                        "Hoàn thành",
                                        "Không hoàn thành"),
                                List.of(GridWorkbook.row(
                                        "CB01", "Chi bộ Số 1 (mẫu)", 22, 1, 1, 4, 0, 20, 2, 17, 1, 0)))));

        assertThat(Findings.of(office.types("import", file("24.xlsx", p4("12/03/2019,24,24")))
                        .only()))
                .isEmpty();
        assertThat(Findings.of(office.types("import", file("25.xlsx", p4("12/03/2019,25,25")))
                        .only()))
                .containsExactly("query P4_REQUIRED_EXCEEDS | E3 | 25 | 24");
    }

    @Test
    void no_table_of_contests_says_nothing_and_an_empty_one_says_none() {
        office.types("import", file("1.xlsx", p4("12/03/2019,20,20")));
        assertThat(contests().value()).isNull();

        Typed empty = office.types("import", file("2.xlsx", p4("12/03/2019,20,20", CONTEST)));
        assertThat(contests().value()).isEqualByComparingTo("0");

        Typed two = office.types(
                "import",
                file(
                        "3.xlsx",
                        p4(
                                "12/03/2019,20,20",
                                CONTEST,
                                GridWorkbook.row("Cuộc thi Một (mẫu)", "17/05/2019"),
                                GridWorkbook.row("Cuộc thi Hai (mẫu)", "02/09/2018"))));
        assertThat(contests().value()).isEqualByComparingTo("2");
        assertThat(Findings.of(two.only())).containsExactly("query P4_OTHER_YEAR | B7 | 02/09/2018 | 2019");
        assertThat(office.tracing().figure(contests().code()))
                .extracting(cell -> cell.cell() + " " + cell.raw() + " " + cell.contribution())
                .containsExactly("A6 Cuộc thi Một (mẫu) 1", "A7 Cuộc thi Hai (mẫu) 1");

        office.types("withdraw", two.id(), "--reason", "Gửi nhầm");
        assertThat(contests().value()).isEqualByComparingTo("0");
        office.types("withdraw", empty.id(), "--reason", "Gửi nhầm");
        assertThat(contests().value()).isNull();
    }

    @Test
    void a_list_of_which_a_row_cannot_be_read_is_not_complete() {
        office.types(
                "import",
                file(
                        "p4.xlsx",
                        p4(
                                "12/03/2019,20,20",
                                CONTEST,
                                GridWorkbook.row("Cuộc thi Một (mẫu)", "17/05/2019"),
                                GridWorkbook.row("Cuộc thi Hai (mẫu)", "?"))));

        assertThat(contests().value()).isEqualByComparingTo("1");
        assertThat(isComplete("HCM_CONTEST_CNT")).isFalse();
        assertThat(isComplete("STUDY_RATE")).isTrue();
    }

    private boolean isComplete(String indicator) {
        return office.sql()
                .sql("select is_complete from year_figure where year = 2019 and is_widest and indicator_code = ?")
                .param(indicator)
                .query(Boolean.class)
                .single();
    }

    private FigureRow contests() {
        return office.figure("2015-2020", "HCM_CONTEST_CNT", 2019);
    }

    private static byte[] p3(String numbers) {
        List<@Nullable Object> row = new ArrayList<>(List.of("CB01", "Chi bộ Số 1 (mẫu)"));
        Arrays.stream(numbers.split(",", -1)).map(PartyCheckTest::cell).forEach(row::add);
        return Workbooks.sheet(List.of("KIỂM TRA, GIÁM SÁT", "Năm 2019"), P3, List.of(row));
    }

    private static @Nullable Object cell(String text) {
        return text.isEmpty() ? null : text.equals("x") ? text : Integer.valueOf(text);
    }

    /** One branch's study, and what stands under it. */
    private static byte[] p4(String study, List<?>... below) {
        String[] stated = study.split(",", -1);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(GridWorkbook.row("Năm 2019"));
        rows.add(P4);
        rows.add(GridWorkbook.row(
                "Nghị quyết Một (mẫu)",
                stated[0],
                "CB01",
                "Chi bộ Số 1 (mẫu)",
                Integer.valueOf(stated[1]),
                Integer.valueOf(stated[2])));
        rows.add(GridWorkbook.row());
        for (List<?> row : below) {
            rows.add(new ArrayList<@Nullable Object>(row));
        }
        return GridWorkbook.of("P4", rows).bytes();
    }

    private Path file(String name, byte[] bytes) {
        return Office.file(directory, name, bytes);
    }
}
