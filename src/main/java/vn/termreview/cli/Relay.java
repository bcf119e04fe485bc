package vn.termreview.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * In a locale without UTF-8, as cron, service managers and bare containers have it, Java cannot open a file with a
 * Vietnamese name, and no option of Java's changes that. Where such a name is at stake, the same command is run in a
 * second process with {@code LC_ALL=C.UTF-8}, on the same streams, with the same signals and exit code.
 */
final class Relay {

    private static final String LOCALE = "C.UTF-8";
    private static final int KILLED = 137;

    private Relay() {}

    /** Whether names are at stake that this process cannot handle, and it is not the second one already. */
    static boolean isNeeded(String[] args) {
        if (RawArguments.unicodeNames() || System.getProperty(ConsoleStream.CONSOLE) != null) {
            return false;
        }
        Stream<String> places =
                Stream.of("user.home", "user.dir", "java.io.tmpdir").map(name -> System.getProperty(name, ""));
        return Stream.concat(Stream.of(args), places).anyMatch(Relay::isForeign) || isReading(args);
    }

    /** An import may meet such names below what was named; a restart does not even say where. */
    private static boolean isReading(String[] args) {
        String word = Arguments.of(args).word();
        Verb verb = word == null ? null : Verb.of(word);
        return verb == Verb.RESTART || (verb == Verb.IMPORT && Stream.of(args).anyMatch(Relay::hasForeignNames));
    }

    private static boolean hasForeignNames(String place) {
        try (Stream<Path> below = Files.walk(Path.of(place))) {
            return below.anyMatch(path -> isForeign(path.toString()));
        } catch (IOException | RuntimeException e) {
            // No path, or one that import will refuse itself.
            return false;
        }
    }

    static boolean isForeign(String text) {
        return text.chars().anyMatch(c -> c > 127);
    }

    /** Runs the command in the second process; empty where none can be started. */
    static OptionalInt run() {
        Process process;
        try {
            List<byte[]> line = commandLine();
            if (line.isEmpty()) {
                return OptionalInt.empty();
            }
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", ShellWords.exec(line, marks()))
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("LC_ALL", LOCALE);
            process = builder.start();
        } catch (IOException | InvalidPathException e) {
            return OptionalInt.empty();
        }
        Thread hook = new Thread(() -> end(process), "relay");
        Runtime.getRuntime().addShutdownHook(hook);
        return OptionalInt.of(process.onExit().join().exitValue());
    }

    /** A signal to this process is one to the other, which may need its time; its exit code is ours. */
    private static void end(Process process) {
        process.toHandle().destroy(); // not the process, which would close its streams as well
        Runtime.getRuntime().halt(process.onExit().join().exitValue());
    }

    private static List<byte[]> commandLine() throws IOException {
        byte[] line = Files.readAllBytes(Path.of("/proc/self/cmdline"));
        List<byte[]> words = ShellWords.split(line);
        boolean isJava = !words.isEmpty()
                && new String(words.get(0), StandardCharsets.ISO_8859_1).matches("(.*/)?java(\\.exe)?");
        return isJava ? words : List.of();
    }

    private static String marks() {
        String console = ConsoleStream.declared("stdout.encoding");
        return "-D" + ConsoleStream.CONSOLE + "=" + (console == null ? "UTF-8" : console);
    }

    /** In the second process: ends it as suddenly as the first one, should that be killed. */
    static void followStarter() {
        if (System.getProperty(ConsoleStream.CONSOLE) == null) {
            return;
        }
        Thread watch = new Thread(
                () -> {
                    try (InputStream in = System.in) {
                        while (in.read() >= 0) {
                            // Nothing is ever sent.
                        }
                    } catch (IOException e) {
                        // As good as its end.
                    }
                    Runtime.getRuntime().halt(KILLED);
                },
                "starter");
        watch.setDaemon(true);
        watch.start();
    }
}
