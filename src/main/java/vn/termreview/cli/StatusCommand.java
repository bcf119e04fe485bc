package vn.termreview.cli;

import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code status}: who has sent what. */
final class StatusCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("--year"));
        spec.addOption(Options.value("--term"));
    }

    @Override
    public ExitCode run(Call call) {
        Values values = call.values();
        values.atMostOneOf("--year", "--term");
        StatusRequest request = new StatusRequest(values.year("--year"), values.term("--term"));
        StatusReport report = call.operations().status(request);
        return call.answer(report, () -> new StatusView(call).text(report), ExitCode.DONE);
    }
}
