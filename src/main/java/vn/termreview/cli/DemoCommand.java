package vn.termreview.cli;

import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code demo}: everything once, on invented workbooks. */
final class DemoCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {}

    @Override
    public ExitCode run(Call call) {
        DemoResult result = call.operations().demo(call.progress());
        return call.answer(result, () -> new SmallViews(call).demo(result), ExitCode.DONE);
    }
}
