package vn.termreview.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code findings}: what is wrong, cell by cell. */
final class FindingsCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("--year"));
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        List<Long> submissions =
                call.values().parameters().stream().map(Values::number).toList();
        FindingsRequest request = new FindingsRequest(submissions, call.values().year("--year"));
        List<FindingRow> rows = call.operations().findings(request);
        return call.answer(rows, () -> new FindingsView(call).text(rows), ExitCode.DONE);
    }
}
