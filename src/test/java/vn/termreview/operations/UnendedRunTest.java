package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.ImportOutcome;
import vn.termreview.cli.ImportResult;

/** A kill after the last step, and before the end of the run is on record. */
class UnendedRunTest {

    @Test
    void the_same_import_again_ends_the_run_with_its_answer(@TempDir Path directory) {
        Path file = Office.file(directory, "P1.xlsx", anyWorkbook());
        try (Office office = Office.in(directory)) {
            ImportResult first = office.receives(file);
            String says = office.says();
            forgetTheEnd(office);

            ImportResult again = office.receives(file);

            assertThat(again).isEqualTo(first);
            assertThat(office.says()).isEqualTo(says);
            assertThat(unended(office)).isZero();
        }
    }

    @Test
    void so_does_a_rehearsal(@TempDir Path directory) {
        Path file = Office.file(directory, "P1.xlsx", anyWorkbook());
        try (Office office = Office.in(directory)) {
            office.rehearses(file);
            forgetTheEnd(office);

            ImportResult again = office.rehearses(file);

            assertThat(again.outcome()).isEqualTo(ImportOutcome.DRY_RUN);
            assertThat(again.submissions()).hasSize(1);
            assertThat(unended(office)).isZero();
        }
    }

    private static byte[] anyWorkbook() {
        return Workbooks.p1(2019, Workbooks.Branch.any(1));
    }

    private static void forgetTheEnd(Office office) {
        office.sql().sql("update run set ended_at = null, outcome = null").update();
    }

    private static long unended(Office office) {
        return office.sql()
                .sql("select count(*) from run where ended_at is null")
                .query(Long.class)
                .single();
    }
}
