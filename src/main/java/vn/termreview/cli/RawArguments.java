package vn.termreview.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as typed. In the C locale, as cron and service managers set it, Java replaces every letter beyond ASCII;
 * Linux still has them.
 */
final class RawArguments {

    private static final char REPLACED = '\uFFFD';

    private RawArguments() {}

    static boolean unicodeNames() {
        return File.separatorChar == '\\'
                || System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8");
    }

    static String[] of(String[] args) {
        return String.join("", args).indexOf(REPLACED) < 0 ? args : recovered(args);
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
