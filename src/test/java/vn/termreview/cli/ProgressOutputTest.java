package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressOutputTest {

    @Test
    void without_a_terminal_a_stage_is_one_line() {
        assertThat(run(false).err()).isEqualTo("Đọc bảng tính: 3\nKiểm tra số liệu\n");
    }

    @Test
    void a_terminal_shows_a_bar_that_ends_full() {
        assertThat(run(true).err())
                .contains("\rĐọc bảng tính [..............................] 0/3")
                .contains("\rĐọc bảng tính [##############################] 3/3\u001b[K\n");
    }

    @Test
    void quiet_is_quiet() {
        assertThat(run(true, "--quiet").err()).isEmpty();
    }

    @Test
    void results_are_coloured_on_a_terminal_only() {
        assertThat(CliRun.of(new FakeOperations(), new Interruption(false), true, "doctor")
                        .out())
                .contains("\u001b[32m✓");
        assertThat(CliRun.of(new FakeOperations(), "doctor").out()).doesNotContain("\u001b");
    }

    private static CliRun run(boolean terminal, String... more) {
        String[] args = more.length == 0
                ? new String[] {"import", "--confirm", "4"}
                : new String[] {"import", "--confirm", "4", more[0]};
        return CliRun.of(new FakeOperations(), new Interruption(false), terminal, args);
    }
}
