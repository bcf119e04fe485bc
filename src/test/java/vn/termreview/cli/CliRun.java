package vn.termreview.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What one call of the command line did.
 *
 * @param code the exit code
 * @param out all of stdout
 * @param err all of stderr
 */
public record CliRun(int code, String out, String err) {

    static final Path HERE = Path.of("/noi-lam-viec");
    static final Path USER_HOME = Path.of("/nguoi-dung");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2020-05-31T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    public static CliRun of(OperationsFactory operations, String... args) {
        return of(operations, new Interruption(false), false, args);
    }

    static CliRun of(OperationsFactory operations, Interruption interruption, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal,
                terminal,
                terminal,
                USER_HOME,
                HERE,
                true,
                CLOCK);
        int code = new Cli(surroundings, operations, interruption).run(args);
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
