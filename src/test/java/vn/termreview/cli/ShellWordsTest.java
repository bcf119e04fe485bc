package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Words of any bytes pass a shell unharmed, and nothing in them is carried out. */
class ShellWordsTest {

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_shell_makes_the_same_words_of_the_line() throws Exception {
        List<String> words = List.of(
                "Chi bộ Mầm non – Năm 2019.xlsx",
                "it's",
                "$(touch x) `id` \"; drop table x; --",
                "Nguyê\u0303n\nhai dòng\t",
                "",
                "ế'$HOME\\n%s\u001b[31m");

        byte[] script = ShellWords.exec(List.of(bytes("printf"), bytes("%s\\n"), bytes(String.join("|", words))), "%s|")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(script).doesNotContain((byte) 0xc3);
        Process shell = new ProcessBuilder("sh", "-c", new String(script, StandardCharsets.US_ASCII)).start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("%s\\n|" + String.join("|", words) + "|");
    }

    @Test
    void a_command_line_is_split_at_its_zero_bytes() {
        assertThat(ShellWords.split(bytes("java\0-jar\0\0Chi bộ\0")))
                .containsExactly(bytes("java"), bytes("-jar"), bytes(""), bytes("Chi bộ"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
