package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.RunRow;
import vn.termreview.cli.RunState;
import vn.termreview.cli.StatusRequest;
import vn.termreview.database.TestHomes;
import vn.termreview.database.Warehouse;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Language;

/** A command that was killed anywhere, and then given again, ends where it would have ended undisturbed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KillTest {

    private static final int KILLED = 137;
    /** One process has one log: its sessions come one after the other. */
    private static final String LOG = "log";

    private static final String TERM = "2015-2020";

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @SuppressWarnings("NullAway.Init")
    private Home bare;

    @SuppressWarnings("NullAway.Init")
    private Home migrated;

    @SuppressWarnings("NullAway.Init")
    private Home loaded;

    @SuppressWarnings("NullAway.Init")
    private Said undisturbed;

    @BeforeAll
    void make_a_home_of_every_age(@TempDir Path directory) throws Exception {
        inbox = directory.resolve("inbox");
        Inboxes.slice(inbox);
        bare = TestHomes.in(directory.resolve("bare"));
        Warehouse.embedded(bare, KillPoint.none()).close();
        migrated = TestHomes.copy(bare, directory.resolve("migrated"));
        try (WarehouseOperations operations = on(migrated)) {
            operations.status(new StatusRequest(null, null));
        }
        loaded = TestHomes.copy(migrated, directory.resolve("loaded"));
        Command.Outcome outcome = load(loaded);
        assertThat(outcome.exit()).as(outcome.progress()).isZero();
        undisturbed = Said.in(loaded);
        assertThat(undisturbed.lines().lines()).hasSizeGreaterThan(1_000);
        assertThat(undisturbed.published()).isEqualTo(1);
    }

    @Test
    void killed_in_initdb(@TempDir Path place) throws Exception {
        Home home = TestHomes.in(place);

        dies("initdb", home);
        Command.Outcome again = load(home);
        TestHomes.processes(home).forEach(leftover -> leftover.onExit().join());

        assertUndisturbed(home, again);
    }

    @Test
    void killed_in_the_first_migration(@TempDir Path place) throws Exception {
        Home home = TestHomes.copy(bare, place);

        dies("first-migration", home);

        assertUndisturbed(home, load(home));
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-execution", "copy", "step-update", "before-accept", "after-accept"})
    void killed_in_an_import_at(String point, @TempDir Path place) throws Exception {
        Home home = TestHomes.copy(migrated, place);

        dies(point, home);

        assertUndisturbed(home, load(home));
    }

    @Test
    @ResourceLock(LOG)
    void killed_twice_it_is_shown_as_failed_and_goes_on_by_its_number(@TempDir Path place) throws Exception {
        Home home = TestHomes.copy(migrated, place);
        dies("copy", home);
        dies("before-accept", home);

        RunRow killed = onlyRun(home);
        assertThat(killed.state()).isEqualTo(RunState.FAILED);
        assertThat(killed.endedAt()).isNull();
        assertThat(killed.reason()).isNotEmpty();
        Command.Outcome restarted = Command.run(home, "restart", Long.toString(killed.run()));

        assertUndisturbed(home, restarted);
        assertThat(onlyRun(home)).satisfies(run -> {
            assertThat(run.run()).isEqualTo(killed.run());
            assertThat(run.state()).isEqualTo(RunState.DONE);
            assertThat(run.accepted()).isEqualTo((int) undisturbed.accepted());
            assertThat(run.reason()).isNull();
        });
    }

    @ParameterizedTest
    @ResourceLock(LOG)
    @ValueSource(booleans = {true, false})
    void interrupted_while_reading(boolean impatiently, @TempDir Path place) throws Exception {
        Home home = TestHomes.copy(migrated, place);
        try (Warehouse beside = Warehouse.embedded(home, KillPoint.none());
                Connection reader = beside.dataSource().getConnection();
                Statement statement = reader.createStatement();
                Command command = Command.start(home, "import", inbox.toString())) {
            reader.setAutoCommit(false);
            // Holds it up in its first chunks until it knows that it is to stop.
            statement.execute(
                    "lock table staging.p1, staging.p2, staging.p3, staging.p4, staging.p5, staging.t0, staging.v0, staging.e0,"
                            + " staging.e1, staging.e2, staging.e3, staging.e4, staging.e5, staging.d0 in share mode");
            command.comesTo("progress.stage");
            await(command, beside, "from pg_locks where not granted");

            command.interrupt();
            command.comesTo("stopping");
            await(command, beside, "from batch.batch_job_execution where status like 'STOP%'");
            if (impatiently) {
                command.kill();
            }
            reader.rollback();

            assertThat(command.end().exit()).isEqualTo(impatiently ? KILLED : ExitCode.INTERRUPTED.code());
            assertThat(Said.in(beside).published()).isZero();
        }
        assertThat(onlyRun(home).state()).isEqualTo(RunState.STOPPED);

        assertUndisturbed(home, load(home));
    }

    @Test
    @ResourceLock(LOG)
    void killed_in_the_middle_of_a_pdf(@TempDir Path place) throws Exception {
        Home home = TestHomes.copy(loaded, place);
        String name = "bao-cao-nhiem-ky-" + TERM + ".pdf";

        Command.Outcome killed = Command.runDyingAt("pdf", home, "review", "--term", TERM);
        assertThat(killed.exit()).as(killed.progress()).isEqualTo(KILLED);
        assertThat(names(home.reviews())).containsExactly("." + name + ".part");
        Command.Outcome again = Command.run(home, "review", "--term", TERM);

        assertThat(again.exit()).as(again.progress()).isZero();
        assertNothingRuns(home);
        assertThat(names(home.reviews()))
                .containsExactlyInAnyOrder(name, "bao-cao-nhiem-ky-" + TERM + "-truy-nguyen.csv");
        byte[] pdf = Files.readAllBytes(home.reviews().resolve(name));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1).stripTrailing()).endsWith("%%EOF");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(pdf).isEqualTo(printed(loaded, place.resolve("other")));
    }

    private static void await(Command command, Warehouse warehouse, String rows) {
        JdbcClient sql = JdbcClient.create(warehouse.dataSource());
        while (!sql.sql("select exists (select " + rows + ")")
                .query(Boolean.class)
                .single()) {
            assertThat(command.isAlive()).isTrue();
        }
    }

    private static byte[] printed(Home home, Path directory) throws IOException {
        try (WarehouseOperations operations = on(home)) {
            Path file = operations
                    .review(
                            new ReviewRequest(TERM, directory, List.of(ReviewFormat.PDF), null, false, null),
                            new Office.Quiet())
                    .files()
                    .get(0);
            return Files.readAllBytes(file);
        }
    }

    private Command.Outcome load(Home home) throws IOException {
        return Command.run(home, "import", inbox.toString());
    }

    private void dies(String point, Home home) throws IOException {
        Command.Outcome outcome = Command.runDyingAt(point, home, "import", inbox.toString());
        assertThat(outcome.exit()).as(outcome.progress()).isEqualTo(KILLED);
    }

    private void assertUndisturbed(Home home, Command.Outcome last) {
        assertThat(last.exit()).as(last.progress()).isZero();
        assertNothingRuns(home);
        assertThat(Said.in(home)).isEqualTo(undisturbed);
    }

    private static void assertNothingRuns(Home home) {
        assertThat(TestHomes.serverNote(home)).doesNotExist();
        assertThat(TestHomes.processes(home)).isEmpty();
    }

    private static RunRow onlyRun(Home home) {
        try (WarehouseOperations operations = on(home)) {
            List<RunRow> runs = operations.runs();
            assertThat(runs).hasSize(1);
            return runs.get(0);
        }
    }

    private static WarehouseOperations on(Home home) {
        return new WarehouseOperations(
                new GlobalOptions(home.root(), null, Language.VI), Clock.systemUTC(), KillPoint.none());
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
