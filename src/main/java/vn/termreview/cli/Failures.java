package vn.termreview.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Failure;
import vn.termreview.problem.Messages;
import vn.termreview.problem.Refused;

/** Tells the operator why a command failed: what, where, why, and the next command; the log gets the rest. */
final class Failures {

    private final Surroundings surroundings;
    private final GlobalOptions options;
    private final boolean json;
    private final Command command;
    private final Messages messages;
    private final Messages texts;

    Failures(Surroundings surroundings, GlobalOptions options, boolean json, Command command) {
        this.surroundings = surroundings;
        this.options = options;
        this.json = json;
        this.command = command;
        this.messages = Messages.of(options.language());
        this.texts = Texts.of(options.language());
    }

    int tell(Throwable thrown) {
        Failure failure = Causes.failure(thrown);
        boolean mistake = failure != null && failure.exitCode() == ExitCode.USAGE.code();
        String log = mistake ? null : new ErrorLog(options.home(), surroundings.clock()).write(thrown);
        if (failure != null) {
            return answer(failure);
        }
        Map<String, String> details = log == null ? Map.of() : Map.of("log", log);
        return answer(new Refused(ExitCode.UNEXPECTED, "failure.unexpected", details));
    }

    /** What the operation threw when it was stopped is of no interest to the operator. */
    int interrupted(Throwable thrown) {
        new ErrorLog(options.home(), surroundings.clock()).write(thrown);
        print(messages.raw("failure.interrupted"), messages.raw("failure.interrupted.next"));
        return ExitCode.INTERRUPTED.code();
    }

    private int answer(Failure failure) {
        String key = failure.messageKey();
        String sentence = messages.has(key) ? messages.text(key, details(failure)) : key + " " + failure.details();
        String next = messages.has(key + ".next") ? messages.text(key + ".next", details(failure)) : null;
        print(sentence, next);
        if (json && failure.exitCode() != ExitCode.USAGE.code()) {
            surroundings.out().println(Json.write(command.failed(new ErrorEntry(code(key), sentence))));
        }
        return failure.exitCode();
    }

    private static String code(String key) {
        String code = key.startsWith("failure.") ? key.substring("failure.".length()) : key;
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Moments travel in ISO form, and are read in the operator's. */
    private Map<String, String> details(Failure failure) {
        Moments moments = new Moments(options.language(), surroundings.clock().getZone());
        Map<String, String> details = new HashMap<>(failure.details());
        details.replaceAll((name, value) -> {
            try {
                return moments.at(Instant.parse(value));
            } catch (DateTimeParseException e) {
                return value;
            }
        });
        return details;
    }

    private void print(String sentence, @Nullable String next) {
        Paint paint = new Paint(surroundings.errColours());
        surroundings.err().println(paint.bad(texts.text("error")) + " " + sentence);
        if (next != null) {
            surroundings.err().println(texts.text("todo", "todo", next));
        }
    }
}
