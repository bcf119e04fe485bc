package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.problem.Severity;
import vn.termreview.sample.SampleInbox;

class SampleReadingTest {

    @Test
    void the_sample_is_read_without_a_query_or_an_error(@TempDir Path inbox) throws IOException {
        for (Path file : new SampleInbox().write(inbox)) {
            FileReading reading = FormReader.standard()
                    .read(new SourceFile(file.toString(), Files.readAllBytes(file), null), ReadingRequest.none());

            assertThat(reading.isBalanced()).as("%s balances", file).isTrue();
            assertThat(reading.findings()).as("findings of %s", file).isEmpty();
            assertThat(reading.entries()).as("%s", file).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.rejected()).isFalse();
                assertThat(entry.findings())
                        .allSatisfy(
                                finding -> assertThat(finding.code().severity()).isEqualTo(Severity.NOTE));
            });
        }
    }
}
