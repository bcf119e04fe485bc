package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.termreview.problem.ExitCode;

class DoctorExitTest {

    @Test
    void a_healthy_machine_is_0_even_with_warnings() {
        assertThat(DoctorCommand.exit(List.of(row("java", Health.OK), row("disk", Health.WARNING))))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_failed_check_has_the_code_that_other_commands_would_end_with() {
        assertThat(DoctorCommand.exit(List.of(row("fonts", Health.FAILED)))).isEqualTo(ExitCode.PARTLY);
        assertThat(DoctorCommand.exit(List.of(row("disk", Health.FAILED), row("fonts", Health.FAILED))))
                .isEqualTo(ExitCode.DISK_FULL);
        assertThat(DoctorCommand.exit(List.of(row("disk", Health.FAILED), row("database", Health.FAILED))))
                .isEqualTo(ExitCode.WAREHOUSE_UNAVAILABLE);
    }

    private static DoctorRow row(String check, Health health) {
        return new DoctorRow(check, health, "", null);
    }
}
