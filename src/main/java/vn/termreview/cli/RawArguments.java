package vn.termreview.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments as typed. In the C locale, as cron and service managers set it, Java replaces every letter beyond ASCII;
 * Linux still has them. On Windows Java sees only what the system's code page has; the launcher hands the whole line on
 * in the environment, which has every letter.
 */
final class RawArguments {

    /** Set by {@code termreview.cmd}: all that was typed after the command's name. */
    static final String LINE = "TERMREVIEW_ARGS";

    private static final char REPLACED = '\uFFFD';

    private RawArguments() {}

    /** Whether this JVM can name a file of any letters; Windows always can. */
    static boolean unicodeNames() {
        return isWindows() || System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8");
    }

    static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    static String[] of(String[] args) {
        if (isWindows()) {
            return ofLine(args, System.getenv(LINE));
        }
        return String.join("", args).indexOf(REPLACED) < 0 ? args : recovered(args);
    }

    /** Java expands {@code *} and {@code ?} in what it was given; where the line has such, what Java made of it stays. */
    static String[] ofLine(String[] args, @Nullable String line) {
        if (line == null || line.isBlank()) {
            return args;
        }
        List<String> words = WindowsLine.words(line);
        boolean isExpanded = words.size() != args.length && (line.indexOf('*') >= 0 || line.indexOf('?') >= 0);
        return isExpanded ? args : words.toArray(String[]::new);
    }

    private static String[] recovered(String[] args) {
        try {
            String line = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8);
            String[] words = line.split("\0", -1);
            int end = words.length - 1;
            return end < args.length ? args : Arrays.copyOfRange(words, end - args.length, end);
        } catch (IOException e) {
            return args;
        }
    }
}
