package vn.termreview.cli;

import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** One command: what may follow its name, and what it does. */
interface Command {

    /** Adds its own options and parameters; all are texts, so that a wrong value gets a sentence of ours. */
    void declare(CommandSpec spec);

    /** Throws {@link UsageError} before it opens anything; prints its answer. */
    ExitCode run(Call call);

    /** The answer of {@code --json} where the usual one could not be made. */
    default Object failed(ErrorEntry error) {
        return new FailedAnswer(error);
    }
}
