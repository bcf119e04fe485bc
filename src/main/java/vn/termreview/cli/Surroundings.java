package vn.termreview.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the command line sees of the machine.
 *
 * @param out for results: UTF-8, on a terminal in that one's character set
 * @param err for progress and errors, likewise
 * @param outColours whether {@code out} may be coloured
 * @param errTerminal whether somebody watches {@code err}
 * @param errColours whether {@code err} may be coloured
 * @param userHome the user's directory
 * @param workingDirectory what relative paths are relative to
 * @param unicodeNames whether the files at hand can be opened, whatever letters their names have
 * @param clock the time, and the zone that people here live in
 */
record Surroundings(
        PrintStream out,
        PrintStream err,
        boolean outColours,
        boolean errTerminal,
        boolean errColours,
        Path userHome,
        Path workingDirectory,
        boolean unicodeNames,
        Clock clock) {

    private static final String DIRECTORY = "TERMREVIEW_CWD";

    static Surroundings real(boolean unicodeNames) {
        boolean colours = nothing(System.getenv("NO_COLOR")) && !"dumb".equals(System.getenv("TERM"));
        boolean outTerminal = terminal(1);
        boolean errTerminal = terminal(2);
        return new Surroundings(
                ConsoleStream.of(FileDescriptor.out, outTerminal, "stdout.encoding"),
                ConsoleStream.of(FileDescriptor.err, errTerminal, "stderr.encoding"),
                colours && outTerminal,
                errTerminal,
                colours && errTerminal,
                Path.of(System.getProperty("user.home", ".")),
                startedFrom(),
                unicodeNames,
                Clock.system(ZoneId.systemDefault()));
    }

    /** {@code termreview.cmd} goes to the jar's directory, and says where it came from. */
    private static Path startedFrom() {
        String from = RawArguments.isWindows() ? System.getenv(DIRECTORY) : null;
        return from == null || from.isBlank()
                ? Path.of("").toAbsolutePath()
                : Path.of(from).toAbsolutePath();
    }

    private static boolean nothing(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    /** Linux tells for each descriptor; elsewhere Java tells whether input and output both are. */
    private static boolean terminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(descriptor)))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            boolean linux = Files.exists(Path.of("/proc/self"));
            return !linux && isConsole();
        }
    }

    /** From 22 on there is always a console, which says itself whether it is one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
