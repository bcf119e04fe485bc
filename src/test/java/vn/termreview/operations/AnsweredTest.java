package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.operations.Office.Typed;
import vn.termreview.operations.Workbooks.Branch;

/** What was held or rejected waits for an answer, in {@code findings} and in {@code status}, until it has come. */
class AnsweredTest {

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
    void a_held_one_is_answered_by_a_later_whole_version() {
        office.types("import", p1("1", Branch.any(1), Branch.any(2)));
        office.types("import", p1("2", Branch.any(1)));

        Typed whole =
                office.types("import", p1("3", Branch.any(1), Branch.any(2).rated(3, 17)));

        assertThat(whole.only().version()).isEqualTo(3);
        assertThat(office.findings()).isEmpty();
        assertThat(office.readiness().held()).isZero();
    }

    @Test
    void a_rejected_file_is_answered_by_a_good_one() {
        office.types("import", p1("1", Branch.any(1).with("?")));
        assertThat(office.findings()).hasSize(1);
        assertThat(office.readiness().rejected()).isEqualTo(1);

        office.types("import", p1("2", Branch.any(1)));

        assertThat(office.findings()).isEmpty();
        assertThat(office.readiness().rejected()).isZero();
    }

    @Test
    void a_file_of_which_nothing_was_recognised_is_answered_by_a_good_one_of_its_name() {
        office.types("import", file("1", new byte[0]));
        assertThat(office.findings()).hasSize(1);

        office.types("import", file("2", Workbooks.p1(2019, Branch.any(1))));

        assertThat(office.findings()).isEmpty();
    }

    @Test
    void a_branch_whose_file_is_rejected_is_not_taken_for_the_department() {
        office.types(
                "import",
                file(
                        "1",
                        Workbooks.p1(
                                "Năm 2019", "Chi bộ Số 1 (mẫu)", Branch.any(1).with("?"))));
        assertThat(office.stateOf("P1", "2019"))
                .containsExactlyInAnyOrder("Sở Giáo dục và Đào tạo Lạng Sơn missing", "Chi bộ Số 1 (mẫu) rejected");

        office.types("import", p1("2", Branch.any(1)));

        assertThat(office.stateOf("P1", "2019")).containsExactly("Sở Giáo dục và Đào tạo Lạng Sơn accepted");
    }

    private Path p1(String folder, Branch... branches) {
        return file(folder, Workbooks.p1(2019, branches));
    }

    private Path file(String folder, byte[] bytes) {
        return Office.file(directory, "gui/" + folder + "/P1.xlsx", bytes);
    }
}
