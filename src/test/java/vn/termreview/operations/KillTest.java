package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import vn.termreview.problem.Language;
import vn.termreview.sample.SampleInbox;

/** A command that was killed anywhere, and then given again, ends where it would have ended undisturbed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private static final int KILLED = 137;
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

    @SuppressWarnings("NullAway.Init")
    private Path place;

    @BeforeAll
    void make_a_home_of_every_age(@TempDir Path directory) throws Exception {
        inbox = directory.resolve("inbox");
        new SampleInbox().write(inbox);
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

    @BeforeEach
    void choose(@TempDir Path directory) {
        place = directory;
    }

    @Test
    void killed_in_initdb() throws Exception {
        Home home = TestHomes.in(place);

        dies("initdb", home);
        Command.Outcome again = load(home);
        TestHomes.processes(home).forEach(leftover -> leftover.onExit().join());

        assertUndisturbed(home, again);
    }

    @Test
    void killed_in_the_first_migration() throws Exception {
        Home home = TestHomes.copy(bare, place);

        dies("first-migration", home);

        assertUndisturbed(home, load(home));
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-execution", "copy", "step-update", "before-accept", "after-accept"})
    void killed_in_an_import_at(String point) throws Exception {
        Home home = TestHomes.copy(migrated, place);

        dies(point, home);

        assertUndisturbed(home, load(home));
    }

    @Test
    void killed_twice() throws Exception {
        Home home = TestHomes.copy(migrated, place);

        dies("copy", home);
        dies("before-accept", home);

        assertUndisturbed(home, load(home));
    }

    @Test
    void a_killed_run_is_shown_as_failed_and_restarted_by_its_number() throws Exception {
        Home home = TestHomes.copy(migrated, place);
        dies("step-update", home);

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

    @Test
    void killed_in_the_middle_of_a_pdf() throws Exception {
        Home home = TestHomes.copy(loaded, place);
        String name = "bao-cao-nhiem-ky-" + TERM + ".pdf";

        Command.Outcome killed = Command.runDyingAt("pdf", home, "review", "--term", TERM);
        assertThat(killed.exit()).as(killed.progress()).isEqualTo(KILLED);
        assertThat(names(home.reviews())).containsExactly("." + name + ".part");
        Command.Outcome again = Command.run(home, "review", "--term", TERM);

        assertThat(again.exit()).as(again.progress()).isZero();
        assertNothingRuns(home);
        assertThat(names(home.reviews())).containsExactly(name);
        byte[] pdf = Files.readAllBytes(home.reviews().resolve(name));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1).stripTrailing()).endsWith("%%EOF");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(pdf).isEqualTo(printed(loaded, place.resolve("other")));
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
