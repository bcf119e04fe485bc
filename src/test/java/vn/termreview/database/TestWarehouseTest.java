package vn.termreview.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestWarehouseTest {
    @Test
    void each_database_is_the_callers_own() throws Exception {
        try (Warehouse one = TestWarehouse.freshDatabase();
                Warehouse other = TestWarehouse.freshDatabase()) {
            Sql.run(one, "create table public.mine (name text)");

            assertThat(Sql.one(one, "select to_regclass('public.mine')")).isEqualTo("mine");
            assertThat(Sql.one(other, "select to_regclass('public.mine')")).isEqualTo("null");
        }
    }

    @Test
    void it_is_migrated() throws Exception {
        try (Warehouse warehouse = TestWarehouse.freshDatabase()) {
            assertThat(Sql.one(warehouse, "select count(*) from pg_namespace where nspname = 'warehouse'"))
                    .isEqualTo("1");
        }
    }
}
