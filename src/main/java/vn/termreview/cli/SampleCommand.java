package vn.termreview.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code sample DIR}: the sample workbooks. */
final class SampleCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        Path directory = call.values().path(call.values().onlyParameter("DIR"));
        SampleResult result = call.operations().sample(directory, call.progress());
        return call.answer(result, () -> new SmallViews(call).sample(result), ExitCode.DONE);
    }
}
