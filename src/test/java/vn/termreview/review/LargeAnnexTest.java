package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A list as long as a whole province's prints in the heap of a small machine. */
class LargeAnnexTest {
    private static final int PAGES = 200;

    /** With {@code -Dtermreview.whole=true} three times as long. */
    @Test
    void two_hundred_pages_print_within_half_a_gigabyte() throws Exception {
        int times = Boolean.getBoolean("termreview.whole") ? 3 : 1;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PrintLargeAnnex.class.getName(),
                        Integer.toString(times * 3100))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        List<String> pages =
                said.lines().filter(line -> line.startsWith("pages ")).toList();
        assertThat(pages).as(said.substring(0, Math.min(2000, said.length()))).hasSize(1);
        assertThat(Integer.parseInt(pages.get(0).substring("pages ".length()))).isGreaterThanOrEqualTo(times * PAGES);
    }
}
