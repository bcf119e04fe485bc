package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.termreview.edition.ContentJson;
import vn.termreview.edition.ReviewFixtures;

/** One content, one sha256. */
class PdfStabilityTest {
    @Test
    void the_default_locale_and_zone_change_no_byte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = PrintedReview.of(ReviewFixtures.term2020()).bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));

            assertThat(PrintedReview.of(ReviewFixtures.term2020()).bytes()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_process_with_another_locale_zone_and_charset_prints_the_same() throws Exception {
        List<String> expected = List.of(
                "sha256 "
                        + PrintFixture.sha256(
                                PrintedReview.of(ReviewFixtures.term2015()).bytes()),
                "sha256 "
                        + PrintFixture.sha256(
                                PrintedReview.of(ReviewFixtures.term2020()).bytes()));

        assertThat(child("tr", "TR", "Pacific/Kiritimati", "ISO-8859-1")).isEqualTo(expected);
        assertThat(child("de", "DE", "America/Los_Angeles", "UTF-16")).isEqualTo(expected);
    }

    /** Of whatever JDK, machine and day these tests run on. */
    @Test
    void the_bytes_are_the_ones_that_every_machine_prints() throws Exception {
        Path golden = Path.of("src/test/resources/golden/sha256.txt");
        String printed =
                PrintFixture.sha256(PrintedReview.of(ReviewFixtures.term2015()).bytes())
                        + "\n"
                        + PrintFixture.sha256(
                                PrintedReview.of(ReviewFixtures.term2020()).bytes())
                        + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, printed, StandardCharsets.US_ASCII);
        }

        assertThat(Files.readString(golden, StandardCharsets.US_ASCII)).isEqualTo(printed);
    }

    @Test
    void content_that_was_stored_and_read_back_prints_the_same() {
        PrintedReview review = PrintedReview.of(ReviewFixtures.term2015());

        byte[] stored = ContentJson.write(review.content());

        assertThat(PrintedReview.of(ContentJson.read(stored)).bytes()).isEqualTo(review.bytes());
    }

    private static List<String> child(String language, String country, String zone, String charset) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PrintFixture.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] output = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String text = new String(output, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.lines().filter(line -> line.startsWith("sha256 ")).toList();
    }
}
