package vn.termreview.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.termreview.home.KillPoint;

class MigrationsTest {
    private final Warehouse warehouse = TestWarehouse.emptyDatabase();

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void what_is_missing_is_applied_once() throws Exception {
        assertThat(migrations("migration").run()).isEqualTo(2);
        assertThat(migrations("migration").run()).isZero();
        assertThat(migrations("later").run()).isEqualTo(1);
        assertThat(Sql.one(warehouse, "select count(*) from warehouse.third_table"))
                .isEqualTo("0");
    }

    @Test
    void placeholders_are_left_alone() throws Exception {
        migrations("migration").run();

        Sql.run(warehouse, "insert into second_table default values");

        assertThat(Sql.one(warehouse, "select name from warehouse.second_table"))
                .isEqualTo("${no_placeholder}");
    }

    @Test
    void a_failed_migration_leaves_nothing_of_itself() throws Exception {
        assertThatExceptionOfType(WarehouseUnavailable.class)
                .isThrownBy(() -> migrations("broken").run())
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("failure.database-migration-failed"));

        assertThat(Sql.one(warehouse, "select to_regclass('warehouse.first_table')"))
                .isEqualTo("first_table");
        assertThat(Sql.one(warehouse, "select to_regclass('warehouse.second_table')"))
                .isEqualTo("null");
    }

    @Test
    void a_database_of_a_newer_program_is_refused() {
        migrations("later").run();

        assertThatExceptionOfType(WarehouseUnavailable.class)
                .isThrownBy(() -> migrations("migration").run())
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("failure.database-newer-than-program"));
    }

    @Test
    void two_that_migrate_at_once_do_not_meet() {
        List<CompletableFuture<Integer>> both = Stream.of("migration", "migration")
                .map(location ->
                        CompletableFuture.supplyAsync(() -> migrations(location).run()))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(0, 2);
    }

    private Migrations migrations(String directory) {
        return new Migrations(warehouse, KillPoint.none(), WarehouseProcess.LOCATION + directory);
    }
}
