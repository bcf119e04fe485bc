package vn.termreview.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code runs}: the batch runs. */
final class RunsCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {}

    @Override
    public ExitCode run(Call call) {
        List<RunRow> rows = call.operations().runs();
        return call.answer(rows, () -> new RunsView(call).text(rows), ExitCode.DONE);
    }
}
