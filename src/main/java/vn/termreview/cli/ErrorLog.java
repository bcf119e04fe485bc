package vn.termreview.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Traces;

/** Where stack traces go, without the words of exceptions: {@code HOME/logs/errors.log}, appended. */
record ErrorLog(Path home, Clock clock) {

    /** The log's path, or null where it cannot be written; that must not hide the failure itself. */
    @Nullable
    String write(Throwable thrown) {
        Path log = home.resolve("logs").resolve("errors.log");
        String entry = clock.instant() + " " + Version.line() + "\n" + Traces.text(thrown) + "\n";
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, entry, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return log.toString();
        } catch (IOException e) {
            return null;
        }
    }
}
