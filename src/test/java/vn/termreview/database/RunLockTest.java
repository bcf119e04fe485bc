package vn.termreview.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunLockTest {
    private final Warehouse warehouse = TestWarehouse.freshDatabase();

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void the_second_run_is_told_who_runs_and_since_when() {
        RunLock first = RunLock.acquire(warehouse);

        assertThatExceptionOfType(AnotherRunActive.class)
                .isThrownBy(() -> RunLock.acquire(warehouse))
                .satisfies(refusal -> {
                    assertThat(refusal.who())
                            .startsWith(System.getProperty("user.name") + "@")
                            .endsWith(" " + ProcessHandle.current().pid());
                    assertThat(Objects.requireNonNull(refusal.since()))
                            .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
                    assertThat(refusal.exitCode()).isEqualTo(5);
                });
        first.close();
    }

    @Test
    void the_next_run_gets_it_when_the_first_is_done() {
        RunLock.acquire(warehouse).close();

        RunLock second = RunLock.acquire(warehouse);

        second.ensureHeld();
        second.close();
    }

    @Test
    void a_run_notices_that_its_lock_is_gone() throws Exception {
        RunLock lock = RunLock.acquire(warehouse);

        Sql.run(
                warehouse,
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                        + " where datname = current_database() and application_name like 'termreview run%'");

        assertThatExceptionOfType(WarehouseUnavailable.class).isThrownBy(lock::ensureHeld);
    }
}
