package vn.termreview.problem;

import java.util.Map;

/**
 * What an exception implements to end a command with words for the operator and an exit code of its own.
 *
 * <p>Under {@link #messageKey} the message files hold what happened, where and why; under the same key with
 * {@code .next} appended, the next command to type.
 */
public interface Failure {

    /**
     * The key of the sentence, such as {@code failure.warehouse-unavailable}.
     *
     * @return a key that both message files hold
     */
    String messageKey();

    /**
     * The values of the sentence's placeholders, language-neutral.
     *
     * @return placeholder name → value
     */
    Map<String, String> details();

    /**
     * How the process ends.
     *
     * @return the code of one {@link ExitCode}
     */
    int exitCode();
}
