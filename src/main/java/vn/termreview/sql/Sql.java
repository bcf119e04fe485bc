package vn.termreview.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs the statements of {@code sql/} in the current transaction. */
public final class Sql {

    private final JdbcClient client;
    private final Map<String, SqlFile> files = new ConcurrentHashMap<>();

    /**
     * Runs statements on a data source.
     *
     * @param dataSource whose connections follow the caller's transaction
     */
    public Sql(DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
    }

    /**
     * Runs a statement that changes rows.
     *
     * @param name the file
     * @param parameters a value for each parameter that the file declares; others are ignored
     * @return how many rows it changed
     */
    public int update(String name, Map<String, ?> parameters) {
        return statement(name, parameters).update();
    }

    /**
     * Runs a query.
     *
     * @param name the file
     * @param parameters a value for each parameter that the file declares; others are ignored
     * @param mapper how a row becomes a value
     * @return the rows in the file's order
     */
    public <T> List<T> query(String name, Map<String, ?> parameters, RowMapper<T> mapper) {
        return statement(name, parameters).query(mapper).list();
    }

    /**
     * Runs a query of at most one row.
     *
     * @param name the file
     * @param parameters a value for each parameter that the file declares; others are ignored
     * @param mapper how the row becomes a value
     * @return the row, if there is one
     */
    public <T> Optional<T> one(String name, Map<String, ?> parameters, RowMapper<T> mapper) {
        return statement(name, parameters).query(mapper).optional();
    }

    private JdbcClient.StatementSpec statement(String name, Map<String, ?> parameters) {
        SqlFile file = files.computeIfAbsent(name, SqlFile::named);
        var statement = client.sql(file.text());
        for (String parameter : file.parameters()) {
            if (!parameters.containsKey(parameter)) {
                throw new IllegalArgumentException(name + " needs :" + parameter);
            }
            @Nullable Object value = parameters.get(parameter);
            statement = statement.param(parameter, value);
        }
        return statement;
    }
}
