package vn.termreview.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.ImportRequest;
import vn.termreview.cli.ImportResult;
import vn.termreview.cli.Progress;
import vn.termreview.database.TestWarehouse;
import vn.termreview.database.Warehouse;
import vn.termreview.home.Home;
import vn.termreview.home.HomeUse;
import vn.termreview.home.KillPoint;
import vn.termreview.problem.Language;

/** An office with a warehouse of its own, empty at first. */
final class Office implements AutoCloseable {

    private final Warehouse warehouse;
    private final Session session;
    private final WarehouseOperations operations;

    private Office(Path directory) {
        Home home = Home.at(directory.resolve("home")).create(HomeUse.REVIEW);
        this.warehouse = TestWarehouse.freshDatabase();
        this.session = Session.on(home, warehouse, Clock.systemUTC(), KillPoint.none());
        this.operations = new WarehouseOperations(
                new GlobalOptions(home.root(), null, Language.VI), Clock.systemUTC(), KillPoint.none(), session);
    }

    static Office in(Path directory) {
        return new Office(directory);
    }

    WarehouseOperations operations() {
        return operations;
    }

    ImportResult receives(Path... paths) {
        return receives(null, null, paths);
    }

    ImportResult receives(@Nullable Integer year, @Nullable String unit, Path... paths) {
        return operations.importFiles(
                new ImportRequest(List.of(paths), year, null, unit, false, List.of()), new Quiet());
    }

    ImportResult rehearses(Path... paths) {
        return operations.importFiles(
                new ImportRequest(List.of(paths), null, null, null, true, List.of()), new Quiet());
    }

    ImportResult confirms(long... submissions) {
        return operations.importFiles(
                new ImportRequest(
                        List.of(),
                        null,
                        null,
                        null,
                        false,
                        java.util.Arrays.stream(submissions).boxed().toList()),
                new Quiet());
    }

    Tracing tracing() {
        return new Tracing(session.sql());
    }

    JdbcClient sql() {
        return JdbcClient.create(warehouse.dataSource());
    }

    /** All that the warehouse says, in business words. */
    String says() {
        return Objects.requireNonNullElse(
                sql().sql(checksumSql())
                        .query((row, n) -> row.getString("lines"))
                        .single(),
                "");
    }

    static String checksumSql() {
        try (InputStream stream = Objects.requireNonNull(Office.class.getResourceAsStream("/sqlcases/checksum.sql"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook under a path of its own below a directory. */
    static Path file(Path directory, String name, byte[] bytes) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        session.close();
    }

    /** Nobody watches. */
    static final class Quiet implements Progress {

        @Override
        public void stage(String key, long total) {}

        @Override
        public void advance(long count) {}
    }
}
