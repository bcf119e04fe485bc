package vn.termreview.problem;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was thrown, as logs may have it: types and places in the program, without the words. Those quote what offices
 * wrote ({@code For input string: "…"}), and neither a name nor a value of a cell belongs into a log.
 */
public final class Traces {

    private static final int DEEPEST = 20;
    private static final int FRAMES = 60;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)+");

    private Traces() {}

    /**
     * One throwable with its causes and what they suppressed.
     *
     * @param thrown what was thrown
     * @return lines as {@link Throwable#printStackTrace()} writes them, each ended; of the words only those that come from
     *     the program or the machine: a failure's key, an SQL state, how a file cannot be opened, which reference was null
     */
    public static String text(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> waiting = new ArrayDeque<>();
        waiting.add(thrown);
        while (!waiting.isEmpty() && told.size() < DEEPEST) {
            Throwable each = waiting.poll();
            if (told.add(each)) {
                text.append(told.size() == 1 ? "" : "Caused by: ")
                        .append(line(each))
                        .append('\n');
                frames(each, text);
                for (Throwable suppressed : each.getSuppressed()) {
                    waiting.add(suppressed);
                }
                if (each.getCause() != null) {
                    waiting.addFirst(each.getCause());
                }
            }
        }
        return text.toString();
    }

    /**
     * The types that a printed trace names, where the throwables themselves are gone.
     *
     * @param printed any text
     * @return names of classes, joined by commas; empty where there are none
     */
    public static String types(String printed) {
        return printed.lines()
                .map(line -> line.replaceFirst("^(Caused by|Suppressed): ", "")
                        .replaceFirst(":.*", "")
                        .strip())
                .filter(line -> TYPE.matcher(line).matches())
                .distinct()
                .limit(DEEPEST)
                .collect(Collectors.joining(", "));
    }

    private static String line(Throwable thrown) {
        String words = words(thrown);
        return words == null ? thrown.getClass().getName() : thrown.getClass().getName() + ": " + words;
    }

    private static @Nullable String words(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return failure.messageKey();
        }
        if (thrown instanceof SQLException sql) {
            return "SQL state " + sql.getSQLState();
        }
        if (thrown instanceof FileSystemException file) {
            return file.getReason();
        }
        boolean isOfTheProgram = thrown instanceof NullPointerException
                || thrown instanceof ClassCastException
                || thrown instanceof VirtualMachineError
                || thrown instanceof LinkageError;
        return isOfTheProgram ? thrown.getMessage() : null;
    }

    private static void frames(Throwable thrown, StringBuilder text) {
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            text.append("\tat ").append(frames[i]).append('\n');
        }
        if (frames.length > FRAMES) {
            text.append("\t... ").append(frames.length - FRAMES).append(" more\n");
        }
    }
}
