package vn.termreview.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.termreview.cli.CliRun;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.FindingsRequest;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.ImportRequest;
import vn.termreview.cli.ImportResult;
import vn.termreview.cli.Operations;
import vn.termreview.cli.Progress;
import vn.termreview.cli.Scope;
import vn.termreview.cli.StatusRequest;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.TermRow;
import vn.termreview.database.TestWarehouse;
import vn.termreview.database.Warehouse;
import vn.termreview.home.Home;
import vn.termreview.home.HomeUse;
import vn.termreview.home.KillPoint;
import vn.termreview.problem.Language;
import vn.termreview.sample.SampleInbox;
import vn.termreview.sql.Sql;

/** An office with a warehouse of its own, empty at first. */
final class Office implements AutoCloseable {

    private final Warehouse warehouse;
    private final Session session;
    private final WarehouseOperations operations;
    private final Path root;
    private final List<ImportResult> imports = new ArrayList<>();

    private Office(Path directory, Warehouse warehouse) {
        Home home = Home.at(directory.resolve("home")).create(HomeUse.REVIEW);
        this.root = home.root();
        this.warehouse = warehouse;
        this.session = Session.on(home, warehouse, Clock.systemUTC(), KillPoint.none());
        this.operations = new WarehouseOperations(
                new GlobalOptions(home.root(), null, Language.VI), Clock.systemUTC(), KillPoint.none(), session);
    }

    static Office in(Path directory) {
        return new Office(directory, TestWarehouse.freshDatabase());
    }

    /** An office that has received the whole sample. */
    static Office withSample(Path directory) {
        return new Office(directory, TestWarehouse.copyOfFilled("sample", warehouse -> {
            try (Office office = new Office(directory.resolve("sample"), warehouse)) {
                new SampleInbox().write(directory.resolve("sample/inbox"));
                office.receives(directory.resolve("sample/inbox"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
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

    /** A command line and what it ended with; where it imported, what that answered. */
    record Typed(int exit, @Nullable ImportResult result) {

        /** The one entry of an import of one. */
        SubmissionEntry only() {
            if (entries().size() != 1) {
                throw new AssertionError(entries());
            }
            return entries().get(0);
        }

        /** The number of the one submission. */
        long id() {
            return Objects.requireNonNull(only().id());
        }

        List<SubmissionEntry> entries() {
            return Objects.requireNonNull(result, "no import was answered").submissions();
        }
    }

    /** Types a command line at this office. */
    Typed types(Object... words) {
        imports.clear();
        List<String> args =
                new ArrayList<>(Stream.of(words).map(Object::toString).toList());
        args.addAll(List.of("--home", root.toString()));
        CliRun run = CliRun.of(options -> lasting(), args.toArray(String[]::new));
        return new Typed(run.code(), imports.isEmpty() ? null : imports.get(0));
    }

    /** What a command line answers in English. */
    CliRun asks(String... words) {
        List<String> args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--home", root.toString(), "--lang", "en"));
        return CliRun.of(options -> lasting(in(options.language())), args.toArray(String[]::new));
    }

    /** The operations, answering in a language. */
    WarehouseOperations in(Language language) {
        return new WarehouseOperations(
                new GlobalOptions(root, null, language), Clock.systemUTC(), KillPoint.none(), session);
    }

    /** The operations, which a command line does not close. */
    private Operations lasting() {
        return lasting(operations);
    }

    private Operations lasting(Operations operations) {
        return (Operations) Proxy.newProxyInstance(
                Office.class.getClassLoader(), new Class<?>[] {Operations.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        Object answer = method.invoke(operations, args);
                        if (answer instanceof ImportResult result) {
                            imports.add(result);
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    /** A figure at its widest scope; a null year is the term. */
    FigureRow figure(String term, String indicator, @Nullable Integer year) {
        return operations.figures(FiguresRequest.of(term)).stream()
                .filter(figure -> figure.indicator().equals(indicator) && Objects.equals(figure.year(), year))
                .filter(figure -> figure.scope() == Scope.COMMITTEE || figure.scope() == Scope.PROVINCE)
                .findFirst()
                .orElseThrow();
    }

    /** What {@code findings} lists, as {@link Findings} shows it. */
    List<String> findings() {
        return operations.findings(new FindingsRequest(List.of(), null)).stream()
                .map(Findings::shown)
                .toList();
    }

    /** The term 2015-2020 in {@code status}. */
    TermRow readiness() {
        return operations.status(new StatusRequest(null, "2015-2020")).terms().get(0);
    }

    /** Who stands how in {@code status} with a form of a year, such as {@code Chi bộ Số 1 (mẫu) rejected}. */
    List<String> stateOf(String form, String period) {
        return operations.status(new StatusRequest(Integer.valueOf(period), null)).reports().stream()
                .filter(report -> report.form().equals(form) && report.period().equals(period))
                .map(report -> report.unit() + " " + report.state().word())
                .toList();
    }

    Tracing tracing() {
        return new Tracing(session.sql(), Language.VI);
    }

    JdbcClient sql() {
        return JdbcClient.create(warehouse.dataSource());
    }

    /** The program's own statements on this warehouse. */
    Sql statements() {
        return session.sql();
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
