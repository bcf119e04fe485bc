package vn.termreview.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Messages;

/** Who has sent what, for people: forms and units down, periods across; then what keeps each term's review back. */
final class StatusView {

    private final Call call;
    private final Messages texts;
    private final Numbers numbers;

    StatusView(Call call) {
        this.call = call;
        this.texts = call.texts();
        this.numbers = call.numbers();
    }

    String text(StatusReport report) {
        StringBuilder text = new StringBuilder();
        if (report.reports().isEmpty()) {
            text.append(texts.text("status.none")).append('\n');
        } else {
            text.append(matrix(report.reports()))
                    .append(texts.text("status.legend"))
                    .append("\n\n");
        }
        report.terms().forEach(term -> text.append(term(term)).append('\n'));
        return text.append(next(report)).append('\n').toString();
    }

    private Table matrix(List<ReportRow> rows) {
        List<String> periods = new ArrayList<>(
                new TreeSet<>(rows.stream().map(ReportRow::period).toList()));
        List<String> columns =
                new ArrayList<>(List.of(texts.raw("status.columns").split("\\|", -1)));
        columns.addAll(periods);
        Table table = new Table(columns);
        Map<String, Map<String, ReportRow>> lines = new LinkedHashMap<>();
        for (ReportRow row : rows) {
            lines.computeIfAbsent(row.form() + "\n" + row.unit(), key -> new LinkedHashMap<>())
                    .put(row.period(), row);
        }
        for (Map<String, ReportRow> line : lines.values()) {
            ReportRow any = line.values().iterator().next();
            List<String> cells = new ArrayList<>(List.of(any.form(), any.unit()));
            periods.forEach(period -> cells.add(cell(line.get(period))));
            table.row(cells);
        }
        return table;
    }

    private String cell(@Nullable ReportRow row) {
        if (row == null) {
            return "";
        }
        String state = texts.text("report." + row.state().word());
        String number = row.submission() == null ? "" : " " + row.submission();
        return state + number + (row.errors() + row.queries() > 0 ? "*" : "");
    }

    private String term(TermRow term) {
        if (term.ready()) {
            return texts.text("status.ready", "term", term.term());
        }
        return texts.text(
                "status.blocked",
                "term",
                term.term(),
                "missing",
                numbers.count(term.missing()),
                "rejected",
                numbers.count(term.rejected()),
                "held",
                numbers.count(term.held()),
                "errors",
                numbers.count(term.errors()),
                "queries",
                numbers.count(term.queries()));
    }

    private String next(StatusReport report) {
        boolean open = report.reports().stream().anyMatch(row -> row.errors() + row.queries() > 0);
        String command = "import " + texts.raw("parameter.DIR");
        if (open) {
            command = "findings";
        } else if (!report.terms().isEmpty() && !report.reports().isEmpty()) {
            command = "review --term " + report.terms().get(0).term();
        }
        return texts.text("next", "command", call.command(command));
    }
}
