package vn.termreview.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code restart RUN}: goes on after a failure. */
final class RestartCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("--password-file"));
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        long run = Values.number(call.values().onlyParameter("RUN"));
        ImportResult result = call.operations().restart(run, PasswordFile.read(call.values()), call.progress());
        return call.answer(result, () -> new ImportView(call).text(result), ImportOutcomes.exit(result.submissions()));
    }

    @Override
    public Object failed(ErrorEntry error) {
        return new ImportResult(null, ImportOutcome.FAILED, List.of(), error);
    }
}
