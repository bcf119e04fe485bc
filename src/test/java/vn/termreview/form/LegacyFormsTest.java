package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.sample.SampleInbox;
import vn.termreview.workbook.encoding.LegacyEncoding;

/** Every form in an old encoding is the same form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegacyFormsTest {
    private static final FormReader READER = FormReader.standard();

    /** One file of each set of forms, of the year in which most of them come. */
    private final Map<String, byte[]> files = new TreeMap<>();

    @BeforeAll
    void choose(@TempDir Path inbox) throws IOException {
        for (Path file : new SampleInbox().write(inbox)) {
            String folder = inbox.relativize(file).getName(0).toString();
            if (folder.equals("2019") || folder.startsWith("nhiem-ky-2015")) {
                byte[] bytes = Files.readAllBytes(file);
                files.putIfAbsent(forms(read(bytes)), bytes);
            }
        }
    }

    private static FileReading read(byte[] bytes) {
        return READER.read(new SourceFile("a.xlsx", bytes, null), ReadingRequest.none());
    }

    private static String forms(FileReading reading) {
        return String.join("+", reading.entries().stream().map(FormEntry::form).toList());
    }

    private static List<String> said(FileReading reading) {
        return reading.entries().stream()
                .map(entry -> entry.form() + " " + entry.period() + " " + entry.statedUnit() + " " + entry.contentHash()
                        + " " + entry.rows() + entry.bareRows() + entry.sheets())
                .toList();
    }

    private static Stream<Finding> findings(FileReading reading) {
        return reading.entries().stream().flatMap(entry -> entry.findings().stream());
    }

    @ParameterizedTest
    @CsvSource({"TCVN3, .VnTime", "VNI, VNI-Times", "VNI, "})
    void each_form_says_the_same_in_an_old_encoding(LegacyEncoding encoding, @Nullable String font) {
        assertThat(files).hasSizeGreaterThan(8);
        assertThat(files).allSatisfy((forms, bytes) -> {
            FileReading sent = read(LegacyForms.encoded(bytes, encoding, font));

            assertThat(sent.isBalanced()).isTrue();
            byte[] written = encoding == LegacyEncoding.VNI ? bytes : LegacyForms.typable(bytes);
            assertThat(said(sent)).as(forms).isEqualTo(said(read(written)));
            assertThat(findings(sent).map(Finding::code)).as(forms).contains(ProblemCode.TEXT_CONVERTED);
        });
    }

    /** Without the font nobody can tell "CHI BỘ" from "chi bộ" where no other letter is a capital. */
    @Test
    void each_form_is_the_same_form_in_tcvn3_without_its_fonts() {
        assertThat(files).allSatisfy((forms, bytes) -> {
            FileReading sent = read(LegacyForms.encoded(bytes, LegacyEncoding.TCVN3, null));

            assertThat(sent.isBalanced()).isTrue();
            assertThat(forms(sent)).isEqualTo(forms);
            assertThat(sent.entries().stream()
                            .map(entry -> entry.period() + " " + entry.sheets()
                                    + entry.rows().size()))
                    .as(forms)
                    .isEqualTo(read(bytes).entries().stream()
                            .map(entry -> entry.period() + " " + entry.sheets()
                                    + entry.rows().size())
                            .toList());
        });
    }
}
