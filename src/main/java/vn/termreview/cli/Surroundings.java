package vn.termreview.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the command line sees of the machine.
 *
 * @param out for results, always UTF-8
 * @param err for progress and errors, always UTF-8
 * @param outColours whether {@code out} may be coloured
 * @param errTerminal whether somebody watches {@code err}
 * @param errColours whether {@code err} may be coloured
 * @param userHome the user's directory
 * @param workingDirectory what relative paths are relative to
 * @param unicodeNames whether files with Vietnamese names can be opened
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

    static Surroundings real() {
        boolean colours = nothing(System.getenv("NO_COLOR")) && !"dumb".equals(System.getenv("TERM"));
        boolean errTerminal = terminal(2);
        return new Surroundings(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                colours && terminal(1),
                errTerminal,
                colours && errTerminal,
                Path.of(System.getProperty("user.home", ".")),
                Path.of("").toAbsolutePath(),
                RawArguments.unicodeNames(),
                Clock.system(ZoneId.systemDefault()));
    }

    private static boolean nothing(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static PrintStream utf8(FileDescriptor to) {
        OutputStream bytes = new BufferedOutputStream(new FileOutputStream(to), 8192);
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** Linux tells for each descriptor; elsewhere Java up to 21 tells whether input and output both are, later ones not. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(descriptor)))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            boolean linux = Files.exists(Path.of("/proc/self"));
            return !linux && Runtime.version().feature() < 22 && System.console() != null;
        }
    }
}
