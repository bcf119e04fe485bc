package vn.termreview.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Messages;

/** What differs between two versions, for people: rows, cells and totals; what follows is {@link ConsequencesView}'s. */
final class DiffView {

    private final Call call;
    private final Messages texts;
    private final StringBuilder text = new StringBuilder();

    DiffView(Call call) {
        this.call = call;
        this.texts = call.texts();
    }

    String text(DiffResult result) {
        heading(result);
        if (result.rows().isEmpty()
                && result.cells().isEmpty()
                && result.totals().isEmpty()) {
            text.append('\n').append(texts.text("diff.same")).append('\n');
        }
        cells(result.cells());
        rows("diff.added", RowDifference.Change.ADDED, result.rows());
        rows("diff.dropped", RowDifference.Change.DROPPED, result.rows());
        rows("diff.quarantined", RowDifference.Change.QUARANTINED, result.rows());
        totals(result.totals());
        text.append(new ConsequencesView(call).text(result));
        if (result.newer().state() == DiffState.HELD) {
            String command = "import --confirm " + result.newer().id();
            text.append(texts.text("diff.confirm"))
                    .append("\n  ")
                    .append(call.command(command))
                    .append('\n');
        }
        return text.toString();
    }

    private void heading(DiffResult result) {
        DiffSide newer = result.newer();
        text.append(Wrapped.lines(
                0, texts.text("diff.report", "form", newer.form(), "period", newer.period(), "unit", newer.unit())));
        side("diff.old", result.older());
        side("diff.new", newer);
    }

    private void side(String key, DiffSide side) {
        Integer version = side.version();
        text.append(Wrapped.lines(
                2,
                texts.text(
                        key,
                        "submission",
                        Long.toString(side.id()),
                        "version",
                        version == null ? "–" : version.toString(),
                        "state",
                        texts.text("diff.state." + side.state().word()),
                        "loaded",
                        call.numbers().count(side.loaded()),
                        "quarantined",
                        call.numbers().count(side.quarantined()),
                        "file",
                        side.file())));
    }

    private void section(String key, int count) {
        text.append('\n')
                .append(texts.text(key, "count", call.numbers().count(count)))
                .append('\n');
    }

    private void cells(List<CellDifference> cells) {
        if (cells.isEmpty()) {
            return;
        }
        section("diff.cells", cells.size());
        CellDifference before = null;
        for (CellDifference cell : cells) {
            boolean sameRow = before != null
                    && before.row().equals(cell.row())
                    && before.table().equals(cell.table())
                    && row(before.newer()).equals(row(cell.newer()));
            if (!sameRow) {
                text.append(Wrapped.lines(2, cell.row().isEmpty() ? texts.text("unknown") : cell.row()));
            }
            text.append(Wrapped.lines(
                    4,
                    texts.text(
                            "diff.cell",
                            "label",
                            cell.label(),
                            "old",
                            value(cell, cell.older()),
                            "oldcell",
                            place(cell.older().sheet(), cell.older().cell()),
                            "new",
                            value(cell, cell.newer()),
                            "newcell",
                            place(cell.newer().sheet(), cell.newer().cell()))));
            before = cell;
        }
    }

    private static String row(CellDifference.Side side) {
        return Objects.requireNonNullElse(side.cell(), "").replaceAll("[A-Z]", "");
    }

    private String place(String sheet, @Nullable String cell) {
        return cell == null ? texts.text("diff.no-column") : sheet + "!" + cell;
    }

    private String value(CellDifference cell, CellDifference.Side side) {
        String said = Objects.requireNonNullElse(side.text(), "");
        return switch (side.reading()) {
            case ABSENT -> "–";
            case BLANK -> texts.text("findings.empty");
            case UNREADABLE -> texts.text("diff.unreadable", "text", said);
            case STATED ->
                switch (cell.type()) {
                    case "count" -> call.numbers().plain(new BigDecimal(said));
                    case "percent", "share" -> call.numbers().percent(new BigDecimal(said));
                    case "text", "paragraph" -> texts.text("findings.quoted", "text", said);
                    default -> said;
                };
        };
    }

    private void rows(String key, RowDifference.Change change, List<RowDifference> rows) {
        List<RowDifference> changed =
                rows.stream().filter(row -> row.change() == change).toList();
        if (changed.isEmpty()) {
            return;
        }
        section(key, changed.size());
        for (RowDifference row : changed) {
            StringBuilder line = new StringBuilder(row.row().isEmpty() ? texts.text("unknown") : row.row());
            place(line, "diff.in-old", row.older());
            place(line, "diff.in-new", row.newer());
            text.append(Wrapped.lines(2, line.toString()));
        }
    }

    private void place(StringBuilder line, String key, RowDifference.@Nullable Place place) {
        if (place != null) {
            line.append("; ")
                    .append(texts.text(key, "sheet", place.sheet(), "row", Integer.toString(place.row())))
                    .append(place.loaded() ? "" : ", " + texts.text("diff.not-loaded"));
        }
    }

    private void totals(List<TotalDifference> totals) {
        if (totals.isEmpty()) {
            return;
        }
        section("diff.totals", totals.size());
        for (TotalDifference total : totals) {
            TotalDifference.Side older = total.older();
            TotalDifference.Side newer = total.newer();
            text.append(Wrapped.lines(
                    2,
                    texts.text(
                            "diff.cell",
                            "label",
                            total.label(),
                            "old",
                            older == null ? "–" : total(older.value()),
                            "oldcell",
                            older == null ? texts.text("diff.no-total") : place(older.sheet(), older.cell()),
                            "new",
                            newer == null ? "–" : total(newer.value()),
                            "newcell",
                            newer == null ? texts.text("diff.no-total") : place(newer.sheet(), newer.cell()))));
        }
    }

    private String total(String value) {
        return value.matches("-?\\d+(\\.\\d+)?")
                ? call.numbers().plain(new BigDecimal(value))
                : texts.text("diff.unreadable", "text", value);
    }
}
