package vn.termreview.database;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;
import vn.termreview.problem.ProblemException;

/** The warehouse is in somebody else's run. */
public final class AnotherRunActive extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final String who;
    private final transient @Nullable Instant since;

    AnotherRunActive(String who, @Nullable Instant since) {
        super(ProblemCode.ANOTHER_RUN_ACTIVE, Map.of("who", who, "since", since == null ? "?" : since.toString()));
        this.who = who;
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
}
