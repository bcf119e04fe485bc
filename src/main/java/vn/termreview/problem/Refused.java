package vn.termreview.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command that cannot be carried out, for a reason with a name; for failures that need no class of their own. */
public final class Refused extends RuntimeException implements Failure {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    @SuppressWarnings("serial") // Map.copyOf is serialisable
    private final Map<String, String> details;

    private final ExitCode exit;

    /**
     * Says why.
     *
     * @param exit how the process ends
     * @param messageKey a key of the message files, such as {@code failure.submission-unknown}
     * @param details the sentence's placeholders
     */
    public Refused(ExitCode exit, String messageKey, Map<String, String> details) {
        this(exit, messageKey, details, null);
    }

    /**
     * Says why, and what was underneath.
     *
     * @param exit how the process ends
     * @param messageKey a key of the message files
     * @param details the sentence's placeholders
     * @param cause for the log; the operator never sees it
     */
    public Refused(ExitCode exit, String messageKey, Map<String, String> details, @Nullable Throwable cause) {
        super(messageKey + " " + details, cause);
        this.exit = exit;
        this.messageKey = messageKey;
        this.details = Map.copyOf(details);
    }

    @Override
    public String messageKey() {
        return messageKey;
    }

    @Override
    public Map<String, String> details() {
        return details;
    }

    @Override
    public int exitCode() {
        return exit.code();
    }
}
