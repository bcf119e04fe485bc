package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vietnamese on consoles that do not have its letters stays legible. */
class ConsoleStreamTest {

    private static final String TEXT = "Nguyễn Đắc Thiện – đạt ≥ 95 % “mẫu”…";

    @ParameterizedTest
    @CsvSource({
        "US-ASCII, Nguyen Dac Thien - dat >= 95 % \"mau\"...",
        "IBM437, Nguyen Dac Thien - dat ≥ 95 % \"mau\"...",
        "ISO-8859-1, Nguyen Dac Thien - dat >= 95 % \"mau\"...",
        "windows-1252, Nguyen Dac Thien – dat >= 95 % “mau”…",
        "UTF-8, Nguyễn Đắc Thiện – đạt ≥ 95 % “mẫu”…",
    })
    void a_letter_that_the_console_lacks_loses_its_marks(String charset, String shown) {
        assertThat(on(Charset.forName(charset))).isEqualTo(shown + System.lineSeparator());
    }

    @Test
    void windows_1258_has_the_tone_behind_its_letter() {
        assertThat(Normalizer.normalize(on(Charset.forName("windows-1258")), Normalizer.Form.NFC))
                .isEqualTo("Nguyễn Đắc Thiện – đạt >= 95 % “mẫu”…" + System.lineSeparator());
    }

    @Test
    void letters_in_two_parts_are_taken_together_first() {
        assertThat(new Legible(StandardCharsets.US_ASCII.newEncoder()).text("Nguye\u0302\u0303n\u200b"))
                .isEqualTo("Nguyen");
        assertThat(new Legible(StandardCharsets.ISO_8859_1.newEncoder()).text("e\u0302u"))
                .isEqualTo("êu");
    }

    @Test
    void what_nothing_is_like_is_a_question_mark_and_never_an_escape() {
        assertThat(new Legible(StandardCharsets.US_ASCII.newEncoder()).text("中"))
                .isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({
        "cp65001, UTF-8",
        "ANSI_X3.4-1968, US-ASCII",
        "Cp437, IBM437",
        "cp1258, windows-1258",
        "no-such, US-ASCII"
    })
    void a_console_is_known_by_the_names_that_java_has_for_it(String declared, String charset) {
        assertThat(ConsoleStream.charset(declared).name()).isEqualTo(charset);
    }

    @Test
    void an_undeclared_console_is_utf_8() {
        assertThat(ConsoleStream.charset(null)).isEqualTo(StandardCharsets.UTF_8);
    }

    private static String on(Charset console) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream stream = ConsoleStream.of(bytes, console)) {
            stream.println(TEXT);
        }
        return bytes.toString(console);
    }
}
