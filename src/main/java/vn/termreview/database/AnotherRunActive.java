package vn.termreview.database;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Failure;

/** The warehouse is in somebody else's run. */
public final class AnotherRunActive extends RuntimeException implements Failure {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "?";

    private final String who;
    private final @Nullable Instant since;

    AnotherRunActive(@Nullable String who, @Nullable Instant since) {
        super(who + " since " + since);
        this.who = who == null ? UNKNOWN : who;
        this.since = since;
    }

    /**
     * Who runs.
     *
     * @return {@code user@host pid}, or {@code ?} where the server does not say
     */
    public String who() {
        return who;
    }

    /**
     * Since when, by the server's clock.
     *
     * @return the beginning of the run, or null where the server does not say
     */
    public @Nullable Instant since() {
        return since;
    }

    @Override
    public String messageKey() {
        return "failure.another-run";
    }

    /** {@code since} is the wall clock of whoever is told. */
    @Override
    public Map<String, String> details() {
        return Map.of("who", who, "since", since == null ? UNKNOWN : wallClock(since));
    }

    @Override
    public int exitCode() {
        return ExitCode.ANOTHER_RUN.code();
    }

    private static String wallClock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
