package vn.termreview.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which PostgreSQL the tests of this JVM run on: the one that comes along, unless another was asked for. */
class ServerVersionTest {

    @Test
    void the_tests_run_on_the_server_that_was_asked_for() throws Exception {
        String programs = System.getProperty(TestWarehouse.OTHER_PROGRAMS, "");
        boolean isShipped = programs.isEmpty() && System.getenv(TestWarehouse.OTHER_SERVER) == null;

        try (Warehouse warehouse = TestWarehouse.freshDatabase()) {
            String version = Sql.one(warehouse, "show server_version");

            if (programs.contains("/15/")) {
                assertThat(version).startsWith("15.");
            } else if (isShipped) {
                assertThat(version).startsWith("18.");
            }
        }
    }
}
