package vn.termreview.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code figures}: every indicator, year and unit of a term. */
final class FiguresCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("--term"));
        spec.addOption(Options.value("--edition"));
        spec.addOption(Options.value("--as-of"));
        spec.addOption(Options.value("--borders"));
    }

    @Override
    public ExitCode run(Call call) {
        Values values = call.values();
        values.required("--term");
        values.atMostOneOf("--edition", "--as-of");
        String term = Objects.requireNonNull(values.term("--term"));
        values.atMostOneOf("--edition", "--borders");
        FiguresRequest request =
                new FiguresRequest(term, values.edition("--edition"), values.time("--as-of"), values.day("--borders"));
        List<FigureRow> rows = call.operations().figures(request);
        return call.answer(rows, () -> new FiguresView(call).text(rows), ExitCode.DONE);
    }
}
