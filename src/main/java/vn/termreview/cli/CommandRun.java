package vn.termreview.cli;

import picocli.CommandLine.ParseResult;
import vn.termreview.problem.ExitCode;

/** Carries one command out, and answers for its failure. */
final class CommandRun {

    private final Surroundings surroundings;
    private final OperationsFactory factory;
    private final Interruption interruption;

    CommandRun(Surroundings surroundings, OperationsFactory factory, Interruption interruption) {
        this.surroundings = surroundings;
        this.factory = factory;
        this.interruption = interruption;
    }

    int run(Verb verb, Arguments arguments) {
        Command command = verb.create();
        GlobalOptions options;
        Values values;
        try {
            ParseResult parsed = Options.parse(command, arguments.rest());
            values = new Values(
                    parsed,
                    surroundings.workingDirectory(),
                    surroundings.clock().getZone());
            options = GlobalValues.of(values, verb, arguments.language(), surroundings.userHome());
        } catch (UsageError e) {
            return new Usage(surroundings, arguments.language()).wrong(verb, e);
        }
        if (verb == Verb.IMPORT && !surroundings.unicodeNames() && !values.flag("--quiet")) {
            surroundings.err().println(Texts.of(options.language()).raw("charset"));
        }
        Failures failures = new Failures(surroundings, options, values.flag("--json"), command);
        int code;
        try (Call call = new Call(options, values, surroundings, factory, interruption)) {
            code = command.run(call).code();
        } catch (UsageError e) {
            return new Usage(surroundings, arguments.language()).wrong(verb, e);
        } catch (Throwable e) { // also errors: an operator is never shown a stack trace
            code = interruption.requested() ? failures.interrupted(e) : failures.tell(e);
        }
        return interruption.requested() ? ExitCode.INTERRUPTED.code() : code;
    }
}
