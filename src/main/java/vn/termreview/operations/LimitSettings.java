package vn.termreview.operations;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.util.unit.DataSize;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;
import vn.termreview.workbook.WorkbookLimits;

/**
 * The limits of files as settings {@code termreview.limits.*}, from the environment, the system's properties, or the home's
 * {@code termreview.properties}. An unknown name or a value that is none is refused.
 *
 * @param fileBytes as {@link WorkbookLimits#fileBytes()}, such as {@code 25MB}
 * @param totalBytes as {@link WorkbookLimits#totalBytes()}
 * @param partBytes as {@link WorkbookLimits#partBytes()}
 * @param parts as {@link WorkbookLimits#parts()}
 * @param ratio as {@link WorkbookLimits#ratio()}
 * @param ratioFromBytes as {@link WorkbookLimits#ratioFromBytes()}
 * @param rows as {@link WorkbookLimits#rows()}
 * @param columns as {@link WorkbookLimits#columns()}
 * @param cellCharacters as {@link WorkbookLimits#cellCharacters()}
 * @param cells as {@link WorkbookLimits#cells()}
 * @param emptyRows as {@link WorkbookLimits#emptyRows()}
 * @param time as {@link WorkbookLimits#seconds()}, such as {@code 20s}
 * @param stackBytes as {@link WorkbookLimits#stackBytes()}
 * @param passwordRounds as {@link WorkbookLimits#passwordRounds()}
 */
record LimitSettings(
        @DefaultValue("25MB") DataSize fileBytes,
        @DefaultValue("300MB") DataSize totalBytes,
        @DefaultValue("150MB") DataSize partBytes,
        @DefaultValue("1000") int parts,
        @DefaultValue("200") int ratio,
        @DefaultValue("1MB") DataSize ratioFromBytes,
        @DefaultValue("200000") int rows,
        @DefaultValue("500") int columns,
        @DefaultValue("32767") int cellCharacters,
        @DefaultValue("2000000") int cells,
        @DefaultValue("1000") int emptyRows,
        @DefaultValue("20s") Duration time,
        @DefaultValue("1MB") DataSize stackBytes,
        @DefaultValue("1000000") int passwordRounds) {

    private static final String PREFIX = "termreview.limits";

    /** The limits as set; a file of settings, where there is one, comes after the environment. */
    static WorkbookLimits of(Path file, ConfigurableEnvironment environment) {
        addFile(file, environment);
        return bind(environment).limits();
    }

    private static void addFile(Path file, ConfigurableEnvironment environment) {
        if (Files.isRegularFile(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw refused(file.toString(), e);
            }
            environment.getPropertySources().addLast(new PropertiesPropertySource("home", properties));
        }
    }

    private static LimitSettings bind(Environment environment) {
        try {
            return Binder.get(environment, new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .bindOrCreate(PREFIX, Bindable.of(LimitSettings.class));
        } catch (BindException e) {
            throw refused(e.getName() == null ? PREFIX : e.getName().toString(), e);
        }
    }

    private WorkbookLimits limits() {
        return new WorkbookLimits(
                fileBytes.toBytes(),
                totalBytes.toBytes(),
                partBytes.toBytes(),
                parts,
                ratio,
                ratioFromBytes.toBytes(),
                rows,
                columns,
                cellCharacters,
                cells,
                emptyRows,
                (int) time.toSeconds(),
                (int) stackBytes.toBytes(),
                passwordRounds);
    }

    private static Refused refused(String setting, Exception cause) {
        return new Refused(ExitCode.USAGE, "failure.setting-unreadable", Map.of("setting", setting), cause);
    }
}
