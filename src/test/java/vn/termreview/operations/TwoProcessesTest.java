package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.database.AnotherRunActive;
import vn.termreview.database.RunLock;
import vn.termreview.database.TestHomes;
import vn.termreview.database.Warehouse;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;
import vn.termreview.problem.ExitCode;

/** Two operators at once: one runs, the other is told who and since when. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoProcessesTest {

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @BeforeAll
    void write_the_inbox(@TempDir Path directory) throws Exception {
        inbox = directory.resolve("inbox");
        Inboxes.slice(inbox);
    }

    @Test
    void an_import_beside_a_run_is_refused_with_who_runs_and_since_when(@TempDir Path place) throws Exception {
        Home home = TestHomes.in(place);
        try (Warehouse warehouse = Warehouse.embedded(home, KillPoint.none());
                RunLock lock = RunLock.acquire(warehouse)) {
            AnotherRunActive running = catchThrowableOfType(AnotherRunActive.class, () -> RunLock.acquire(warehouse));
            String since = String.valueOf(running.details().get("since"));

            Command.Outcome refused = Command.run(home, "import", inbox.toString(), "--json");

            lock.ensureHeld();
            assertThat(refused.exit()).isEqualTo(ExitCode.ANOTHER_RUN.code());
            assertThat(refused.progress()).contains(warehouse.who(), since, "termreview runs");
            JsonNode answer = JsonMapper.shared().readTree(refused.results());
            assertThat(answer.path("outcome").asString()).isEqualTo("failed");
            assertThat(answer.path("submissions").isArray()).isTrue();
            assertThat(answer.path("error").path("code").asString()).isEqualTo("another-run");
            assertThat(answer.path("error").path("message").asString()).contains(warehouse.who(), since);
            assertThat(Said.in(warehouse).runs()).isZero();
        }
    }

    @Test
    void two_imports_of_one_inbox_at_once_accept_everything_once(@TempDir Path place) throws Exception {
        Home home = TestHomes.in(place);
        try (Command one = Command.start(home, "import", inbox.toString());
                Command other = Command.start(home, "import", inbox.toString())) {
            List<Integer> exits = List.of(one.end().exit(), other.end().exit());

            assertThat(exits)
                    .contains(ExitCode.DONE.code())
                    .isSubsetOf(ExitCode.DONE.code(), ExitCode.ANOTHER_RUN.code());
        }
        assertThat(TestHomes.serverNote(home)).doesNotExist();
        assertThat(TestHomes.processes(home)).isEmpty();
        Said said = Said.in(home);
        try (Office office = Office.in(place.resolve("office"))) {
            assertThat(office.receives(inbox).submissions()).hasSize((int) said.accepted());
            assertThat(said.current()).isEqualTo(said.accepted());
            assertThat(said.lines()).isEqualTo(office.says());
        }
    }
}
