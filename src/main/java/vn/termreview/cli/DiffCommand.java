package vn.termreview.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code diff OLD NEW}: two versions of a report, cell by cell, and the figures and verdicts that change. */
final class DiffCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        List<String> numbers = call.values().parameters();
        if (numbers.size() < 2) {
            throw new UsageError("parameter-missing", Map.of("parameter", numbers.isEmpty() ? "OLD" : "NEW"));
        }
        if (numbers.size() > 2) {
            throw new UsageError("argument-unexpected", Map.of("argument", numbers.get(2)));
        }
        DiffRequest request = new DiffRequest(Values.number(numbers.get(0)), Values.number(numbers.get(1)));
        DiffResult result = call.operations().diff(request, call.progress());
        return call.answer(result, () -> new DiffView(call).text(result), ExitCode.DONE);
    }
}
