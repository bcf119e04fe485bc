package vn.termreview.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher of Windows cannot be run here; what {@code cmd.exe} needs of it is held fast instead. */
class LauncherTest {

    private static final Path CMD = Path.of("src/dist/termreview.cmd");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]");

    private final String text = ProjectFiles.text(CMD);
    private final List<String> lines = text.lines().toList();

    @Test
    void every_line_ends_as_windows_has_it_and_git_keeps_it_so() throws Exception {
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).endsWith("\r\n");
        assertThat(Files.readString(Path.of(".gitattributes"), StandardCharsets.UTF_8))
                .contains("*.cmd -text\n");
    }

    @Test
    void it_has_no_byte_order_mark_and_is_ascii_up_to_its_messages() {
        assertThat(text).startsWith("@echo off\r\n");
        assertThat(text.substring(0, text.indexOf(":nojava\r\n"))).doesNotContainPattern(BEYOND_ASCII);
        assertThat(lines.stream().filter(line -> BEYOND_ASCII.matcher(line).find()))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("if defined TERMREVIEW_UTF8 echo ") && line.endsWith(" 1>&2"));
    }

    @Test
    void the_code_page_is_set_before_anything_is_said_and_put_back_after_it() {
        int change = text.indexOf("\r\nchcp 65001 >nul");
        int back = text.indexOf("if defined TERMREVIEW_CODEPAGE chcp %TERMREVIEW_CODEPAGE% >nul");
        int java = text.indexOf("-jar termreview.jar %*");

        assertThat(text.indexOf("in ('chcp') do set")).isPositive().isLessThan(change);
        assertThat(change).isLessThan(text.indexOf(" echo ")).isLessThan(java);
        assertThat(java).isLessThan(back);
    }

    @Test
    void the_exit_code_of_java_is_kept_while_the_code_page_is_put_back() {
        assertThat(lines)
                .containsSubsequence(
                        "set \"TERMREVIEW_EXIT=%ERRORLEVEL%\"", "popd", ":end", "exit /b %TERMREVIEW_EXIT%");
        assertThat(lines.get(lines.indexOf("set \"TERMREVIEW_EXIT=%ERRORLEVEL%\"") - 1))
                .endsWith("-jar termreview.jar %*");
    }

    @Test
    void paths_stand_in_quotes_and_an_exclamation_mark_is_a_letter() {
        assertThat(lines).contains("setlocal EnableExtensions DisableDelayedExpansion", "pushd \"%~dp0\"");
        assertThat(lines.stream().filter(line -> line.contains("%TERMREVIEW_JAVA%") || line.contains("%~dp0")))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"%TERMREVIEW_JAVA%\"") || line.contains("\"%~dp0"));
        // Without quotes around all: those in the arguments would end them.
        assertThat(lines).contains("set TERMREVIEW_ARGS=%*", "set \"TERMREVIEW_CWD=%CD%\"");
    }

    @Test
    void every_jump_has_its_label() {
        List<String> jumps = Pattern.compile("goto (\\w+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(jumps).contains("nojava", "oldjava", "nojar", "end").allMatch(label -> lines.contains(":" + label));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_one_of_linux_is_a_program_that_a_shell_understands() throws Exception {
        Path shell = Path.of("src/dist/termreview");

        assertThat(Files.isExecutable(shell)).isTrue();
        assertThat(ProjectFiles.text(shell)).startsWith("#!/bin/sh\n").doesNotContain("\r");
        assertThat(new ProcessBuilder("sh", "-n", shell.toString()).start().waitFor())
                .isZero();
    }

    @Test
    void both_are_copied_beside_the_jar() {
        assertThat(ProjectFiles.text(Path.of("pom.xml"))).contains("<directory>src/dist</directory>");
    }
}
