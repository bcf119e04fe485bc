package vn.termreview.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;

/** Another process that opens a warehouse, says so, migrates it, and closes it when it is told to. */
final class WarehouseProcess implements AutoCloseable {
    static final String LOCATION = "classpath:vn/termreview/database/";

    private final Process process;
    private final BufferedReader output;

    private WarehouseProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What the other process does; the words it writes start at the beginning of a line. */
    public static void main(String[] args) throws IOException {
        try (Warehouse warehouse = Warehouse.embedded(Home.at(Path.of(args[0])), KillPoint.fromSystemProperty())) {
            new Migrations(warehouse, KillPoint.fromSystemProperty(), LOCATION + "migration").run();
            System.out.println("open " + warehouse.place());
            System.in.read();
        } catch (WarehouseUnavailable e) {
            System.out.println("refused " + e.messageKey());
        }
    }

    static WarehouseProcess on(Home home) throws IOException {
        return with(List.of(), "", home);
    }

    static WarehouseProcess dyingAt(String point, Home home) throws IOException {
        return with(List.of(), "-D" + KillPoint.PROPERTY + "=" + point, home);
    }

    static WarehouseProcess with(List<String> prefix, String option, Home home) throws IOException {
        ProcessBuilder builder = builder(prefix, option, classPath(), home);
        return new WarehouseProcess(builder.start());
    }

    static WarehouseProcess started(ProcessBuilder builder) throws IOException {
        return new WarehouseProcess(builder.start());
    }

    static ProcessBuilder builder(List<String> prefix, String option, String classPath, Home home) {
        List<String> words = new ArrayList<>(prefix);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Paths with diacritics, whatever locale the tests run in.
        words.add("-Dsun.jnu.encoding=UTF-8");
        if (!option.isEmpty()) {
            words.add(option);
        }
        words.addAll(List.of(
                "-cp", classPath, WarehouseProcess.class.getName(), home.root().toString()));
        return new ProcessBuilder(words).redirectErrorStream(true).directory(new File("/"));
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** The line in which the process says that it has opened the warehouse, or what keeps it from doing so. */
    String answer() throws IOException {
        List<String> before = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("open ") || line.startsWith("refused ")) {
                return line;
            }
            before.add(line);
        }
        return String.join("\n", before);
    }

    long pid() {
        return process.pid();
    }

    int exit() throws IOException {
        Objects.requireNonNull(answer());
        return process.onExit().join().exitValue();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        leave();
    }

    /** Tells it to close its warehouse, and waits until it has. */
    void leave() throws IOException {
        if (process.isAlive()) {
            process.getOutputStream().close();
        }
        process.onExit().join();
    }
}
