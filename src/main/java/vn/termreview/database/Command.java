package vn.termreview.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One of the server's programs, run to its end in a clean environment and with English messages. */
final class Command {
    private Command() {}

    /**
     * How a program ended.
     *
     * @param exit its exit code
     * @param output what it wrote to both of its streams
     */
    record Outcome(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    static Outcome run(Path directory, List<String> words) throws IOException {
        return finish(start(directory, words));
    }

    static Process start(Path directory, List<String> words) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        // An operator's PGDATA, PGPORT or PGOPTIONS are meant for other servers.
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    static Outcome finish(Process process) throws IOException {
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.onExit().join().exitValue(), output);
    }
}
