package vn.termreview.cli;

import java.util.Map;

/** The command line cannot be understood; {@code usage.KEY} of the texts says why. */
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    @SuppressWarnings("serial") // Map.of is serialisable
    private final Map<String, String> details;

    UsageError(String key, Map<String, String> details) {
        super(key + " " + details);
        this.key = "usage.".concat(key);
        this.details = Map.copyOf(details);
    }

    String key() {
        return key;
    }

    Map<String, String> details() {
        return details;
    }
}
