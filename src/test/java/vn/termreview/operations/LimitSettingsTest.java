package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;
import vn.termreview.workbook.WorkbookLimits;

/** Limits that an installation sets for itself. */
class LimitSettingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    private WorkbookLimits limits(String settings, Map<String, Object> before) throws IOException {
        Path file = home.resolve("termreview.properties");
        if (!settings.isEmpty()) {
            Files.writeString(file, settings, StandardCharsets.UTF_8);
        }
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", before));
        return LimitSettings.of(file, environment);
    }

    @Test
    void without_settings_the_limits_are_the_readers_own() throws IOException {
        assertThat(limits("", Map.of())).isEqualTo(WorkbookLimits.defaults());
    }

    @Test
    void a_file_in_the_home_sets_limits_and_the_environment_comes_first() throws IOException {
        WorkbookLimits limits = limits(
                "termreview.limits.file-bytes=2MB\ntermreview.limits.time=7s\ntermreview.limits.rows=11\n",
                Map.of("termreview.limits.rows", "12"));

        assertThat(limits.fileBytes()).isEqualTo(2L * 1024 * 1024);
        assertThat(limits.seconds()).isEqualTo(7);
        assertThat(limits.rows()).isEqualTo(12);
        assertThat(limits.columns()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"termreview.limits.row=5", "termreview.limits.rows=many", "termreview.limits.time=soon"})
    void an_unknown_name_or_a_value_that_is_none_is_wrong_usage(String setting) {
        Refused refused = catchThrowableOfType(Refused.class, () -> limits(setting, Map.of()));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.details()).containsKey("setting");
    }
}
