package vn.termreview.cli;

import java.util.List;
import java.util.Optional;
import vn.termreview.problem.Messages;

/** The batch runs, for people. */
final class RunsView {

    private final Call call;
    private final Messages texts;
    private final Numbers numbers;
    private final Moments moments;

    RunsView(Call call) {
        this.call = call;
        this.texts = call.texts();
        this.numbers = call.numbers();
        this.moments = call.moments();
    }

    String text(List<RunRow> rows) {
        if (rows.isEmpty()) {
            return texts.text("runs.none") + "\n";
        }
        Table table = new Table(List.of(texts.raw("runs.columns").split("\\|", -1)));
        rows.forEach(row -> table.row(List.of(
                Long.toString(row.run()),
                texts.text("run." + row.state().word()),
                moments.at(row.startedAt()),
                row.endedAt() == null ? "" : moments.lasting(row.startedAt(), row.endedAt()),
                numbers.count(row.files()),
                numbers.count(row.accepted()),
                numbers.count(row.unchanged()),
                numbers.count(row.held()),
                numbers.count(row.rejected()),
                lastStep(row),
                row.who() == null ? "" : row.who())));
        StringBuilder text = new StringBuilder(table.toString());
        for (RunRow row : rows) {
            if (row.reason() != null) {
                text.append(texts.text("runs.reason", "run", Long.toString(row.run()), "reason", row.reason()))
                        .append('\n');
            }
        }
        return text.append(next(rows)).toString();
    }

    private String lastStep(RunRow row) {
        if (row.steps().isEmpty()) {
            return "";
        }
        String step = row.steps().get(row.steps().size() - 1).name();
        return texts.has("step." + step) ? texts.text("step." + step) : step;
    }

    private String next(List<RunRow> rows) {
        Optional<RunRow> broken = rows.stream()
                .filter(row -> row.state() == RunState.FAILED || row.state() == RunState.STOPPED)
                .findFirst();
        return broken.map(row -> texts.text("next", "command", call.command("restart " + row.run())) + "\n")
                .orElse("");
    }
}
