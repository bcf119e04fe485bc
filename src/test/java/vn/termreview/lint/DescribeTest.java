package vn.termreview.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import vn.termreview.database.TestWarehouse;
import vn.termreview.database.Warehouse;

/** The server can plan every statement against the migrated schema, and the schema describes itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribeTest {

    private static final String NOT_DESCRIBED = """
            select format('%s.%s', pg_namespace.nspname, pg_class.relname) as name
            from pg_class
            inner join pg_namespace on pg_namespace.oid = pg_class.relnamespace
            where pg_namespace.nspname !~ '^(pg_|information_schema)'
                and pg_class.relname <> 'flyway_schema_history'
                and pg_class.relkind in ('r', 'p', 'v', 'm')
                and not pg_class.relispartition
                and obj_description(pg_class.oid, 'pg_class') is null
            union all
            select format('%s.%s.%s', pg_namespace.nspname, pg_class.relname, pg_attribute.attname) as name
            from pg_attribute
            inner join pg_class on pg_class.oid = pg_attribute.attrelid
            inner join pg_namespace on pg_namespace.oid = pg_class.relnamespace
            where pg_namespace.nspname !~ '^(pg_|information_schema)'
                and pg_class.relname <> 'flyway_schema_history'
                and pg_class.relkind in ('r', 'p')
                and not pg_class.relispartition
                and pg_attribute.attnum > 0
                and not pg_attribute.attisdropped
                and col_description(pg_class.oid, pg_attribute.attnum) is null
            order by name
            """;

    private final Warehouse warehouse = TestWarehouse.freshDatabase();

    @AfterAll
    void close() {
        warehouse.close();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void the_server_can_plan(Path file) throws SQLException {
        describe(ProjectFiles.text(file));
    }

    @Test
    void a_planted_mistake_is_found() {
        assertThatThrownBy(() -> describe("select no_such_column from pg_class"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no_such_column");
    }

    @Test
    void every_table_every_view_and_every_column_of_a_table_says_what_it_is() throws SQLException {
        assertThat(names(NOT_DESCRIBED)).isEmpty();
    }

    @Test
    void a_planted_table_without_words_is_found() throws SQLException {
        try (Connection connection = warehouse.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table planted (year int)");
            assertThat(names(NOT_DESCRIBED)).anyMatch(name -> name.endsWith(".planted.year"));
            statement.execute("drop table planted");
        }
    }

    static Stream<Path> statements() {
        return SqlLintTest.statements();
    }

    private void describe(String statement) throws SQLException {
        String positional = NamedParameterUtils.substituteNamedParameters(statement, new MapSqlParameterSource());
        try (Connection connection = warehouse.dataSource().getConnection();
                PreparedStatement prepared = connection.prepareStatement(positional)) {
            prepared.getMetaData();
        }
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = warehouse.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
