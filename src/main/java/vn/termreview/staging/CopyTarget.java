package vn.termreview.staging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import vn.termreview.sql.SqlFile;

/**
 * One COPY statement of {@code sql/staging/}, and its columns.
 *
 * @param sql the statement
 * @param columns in the order of the rows to copy
 */
record CopyTarget(String sql, List<String> columns) {

    private static final Pattern COLUMNS = Pattern.compile("\\(\\s*([a-z0-9_,\\s]+?)\\s*\\) from stdin");

    static CopyTarget named(String name) {
        SqlFile file = SqlFile.named("staging/" + name.toLowerCase(Locale.ROOT));
        Matcher columns = COLUMNS.matcher(file.text());
        if (!columns.find()) {
            throw new IllegalStateException("no columns in " + file.name());
        }
        return new CopyTarget(file.text(), List.of(columns.group(1).split("\\s*,\\s*", -1)));
    }

    /** Copies rows on the connection of the caller's transaction. */
    void copy(DataSource dataSource, CopyText rows) {
        if (rows.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new ByteArrayInputStream(rows.bytes()));
        } catch (SQLException e) {
            throw new SQLStateSQLExceptionTranslator().translate("copy", sql, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
