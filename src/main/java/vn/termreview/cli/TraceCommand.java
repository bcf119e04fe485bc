package vn.termreview.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code trace}: from a figure to its cells, or from a cell to its figures. */
final class TraceCommand implements Command {

    private static final Pattern PLACE = Pattern.compile("(.+)!(\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6})");

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.flag("--cell"));
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        Values values = call.values();
        if (!values.flag("--cell")) {
            List<TraceRow> rows = call.operations().trace(values.onlyParameter("CODE"));
            return call.answer(rows, () -> new TraceView(call).text(rows), ExitCode.DONE);
        }
        if (values.parameters().size() != 2) {
            throw new UsageError("no-cell", Map.of("value", String.join(" ", values.parameters())));
        }
        long submission = Values.number(values.parameters().get(0));
        Matcher place = PLACE.matcher(values.parameters().get(1));
        if (!place.matches()) {
            throw new UsageError("no-cell", Map.of("value", values.parameters().get(1)));
        }
        String cell = place.group(2).replace("$", "").toUpperCase(Locale.ROOT);
        List<FigureRow> rows = call.operations().traceCell(submission, unquoted(place.group(1)), cell);
        return call.answer(rows, () -> new FiguresView(call).text(rows), ExitCode.DONE);
    }

    /** As spreadsheets write it: the sheet may stand in single quotes. */
    private static String unquoted(String sheet) {
        boolean quoted = sheet.length() > 2 && sheet.startsWith("'") && sheet.endsWith("'");
        return quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }
}
