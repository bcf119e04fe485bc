package vn.termreview.problem;

import java.util.Map;

/** A problem that ends the command: its code and the named values for the code's sentence. */
public abstract class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Map<String, String> details;

    /**
     * Names the problem.
     *
     * @param code what it is
     * @param details the message's named values, language-neutral
     */
    protected ProblemException(ProblemCode code, Map<String, String> details) {
        super(code + " " + details);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    /**
     * What it is.
     *
     * @return the code; its sentence stands in the message files
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * The values that the sentence names.
     *
     * @return placeholder name to value
     */
    public Map<String, String> details() {
        return details;
    }
}
