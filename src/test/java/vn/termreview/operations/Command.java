package vn.termreview.operations;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import vn.termreview.TermReviewApplication;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;

/** One call of the command line, in a process of its own. */
final class Command implements AutoCloseable {

    private final Process process;
    private final BufferedReader progress;
    private final Path results;
    private final List<String> told = new ArrayList<>();

    private Command(Process process, Path results) {
        this.process = process;
        this.progress = process.errorReader(StandardCharsets.UTF_8);
        this.results = results;
    }

    /** How it ended: as a shell tells it, with what it wrote. */
    record Outcome(int exit, String results, String progress) {}

    static Command start(Home home, String... words) throws IOException {
        return start("", home, words);
    }

    static Outcome run(Home home, String... words) throws IOException {
        try (Command command = start(home, words)) {
            return command.end();
        }
    }

    static Outcome runDyingAt(String point, Home home, String... words) throws IOException {
        try (Command command = start(point, home, words)) {
            return command.end();
        }
    }

    private static Command start(String point, Home home, String... words) throws IOException {
        return start(point, Map.of(), home, words);
    }

    /** In a locale of its own, such as {@code C}. */
    static Command startIn(String locale, Home home, String... words) throws IOException {
        return start("", Map.of("LC_ALL", locale), home, words);
    }

    private static Command start(String point, Map<String, String> environment, Home home, String... words)
            throws IOException {
        Path results = Files.createTempFile(requireNonNull(home.root().getParent()), "results", ".txt");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-D" + KillPoint.PROPERTY + "=" + point,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                TermReviewApplication.class.getName()));
        line.addAll(List.of(words));
        line.addAll(List.of("--home", home.root().toString()));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(new File(System.getProperty("user.dir")))
                .redirectOutput(results.toFile());
        builder.environment().putAll(environment);
        return new Command(builder.start(), results);
    }

    /** Waits until it tells on stderr that it has come to a stage. */
    void comesTo(String textKey) throws IOException {
        String text = text(textKey);
        for (String line = progress.readLine(); line != null; line = progress.readLine()) {
            told.add(line);
            if (line.startsWith(text)) {
                return;
            }
        }
        throw new AssertionError(process.onExit().join().exitValue() + " before " + text + ": " + told);
    }

    /** SIGTERM; what it says about it can still be read. */
    void interrupt() {
        process.toHandle().destroy();
    }

    /** The processes that it started itself and that are alive. */
    List<ProcessHandle> children() {
        return process.children().toList();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Outcome end() throws IOException {
        for (String line = progress.readLine(); line != null; line = progress.readLine()) {
            told.add(line);
        }
        int exit = process.onExit().join().exitValue();
        return new Outcome(exit, Files.readString(results), String.join("\n", told));
    }

    /** SIGKILL. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static String text(String key) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream =
                        requireNonNull(TermReviewApplication.class.getResourceAsStream("cli/texts_vi.properties"));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return requireNonNull(texts.getProperty(key));
    }
}
