package vn.termreview.cli;

import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code withdraw SUBMISSION --reason …}: takes a submission back. */
final class WithdrawCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("--reason"));
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        long submission = Values.number(call.values().onlyParameter("SUBMISSION"));
        String reason = call.values().required("--reason").strip();
        WithdrawResult result = call.operations().withdraw(new WithdrawRequest(submission, reason));
        return call.answer(result, () -> new SmallViews(call).withdraw(result), ExitCode.DONE);
    }
}
