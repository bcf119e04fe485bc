package vn.termreview.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.CellDifference;
import vn.termreview.cli.CellDifference.Reading;
import vn.termreview.cli.RowDifference;
import vn.termreview.cli.RowDifference.Change;
import vn.termreview.cli.RowDifference.Place;
import vn.termreview.cli.TotalDifference;
import vn.termreview.form.ControlTotal;
import vn.termreview.form.FieldLayout;
import vn.termreview.operations.ReadVersion.Row;

/** Lists where two versions of one form differ. */
final class CellDifferences {

    private final ReadVersion older;
    private final ReadVersion newer;
    private final RowPairs pairs;
    private final FieldTexts texts;

    CellDifferences(ReadVersion older, ReadVersion newer, RowPairs pairs, FieldTexts texts) {
        this.older = older;
        this.newer = newer;
        this.pairs = pairs;
        this.texts = texts;
    }

    /** Rows without a partner, and those that one version has in quarantine: by old place, then by new. */
    List<RowDifference> rows() {
        List<RowDifference> rows = new ArrayList<>();
        for (Row row : older.rows()) {
            Row partner = pairs.paired().get(row);
            if (partner == null) {
                rows.add(row(Change.DROPPED, row, place(row), null));
            } else if (!row.loaded() || !partner.loaded()) {
                rows.add(row(Change.QUARANTINED, row, place(row), place(partner)));
            }
        }
        pairs.added().forEach(row -> rows.add(row(Change.ADDED, row, null, place(row))));
        return rows;
    }

    private RowDifference row(Change change, Row row, @Nullable Place before, @Nullable Place after) {
        return new RowDifference(change, texts.row(row.row()), row.row().table(), before, after);
    }

    private static Place place(Row row) {
        return new Place(row.row().sheet(), row.row().row(), row.loaded());
    }

    /** Fields of rows that both versions have. */
    List<CellDifference> cells() {
        List<CellDifference> cells = new ArrayList<>();
        for (Row row : older.rows()) {
            Row partner = pairs.paired().get(row);
            if (partner == null) {
                continue;
            }
            for (FieldLayout field : texts.fields(row.row().table())) {
                String name = field.name();
                boolean same = Objects.equals(row.value(name), partner.value(name))
                        && Objects.equals(
                                row.unreadable().get(name), partner.unreadable().get(name));
                if (!same) {
                    cells.add(new CellDifference(
                            texts.row(partner.row()),
                            row.row().table(),
                            name,
                            field.path(),
                            FieldTexts.type(field),
                            side(older, row, field),
                            side(newer, partner, field)));
                }
            }
        }
        return cells;
    }

    private static CellDifference.Side side(ReadVersion version, Row row, FieldLayout field) {
        String cell = version.cell(row, field.name());
        String value = row.value(field.name());
        String raw = row.unreadable().get(field.name());
        String text = value == null ? raw : FieldTexts.text(field, value);
        Reading reading = cell == null ? Reading.ABSENT : Reading.BLANK;
        if (text != null) {
            reading = value == null ? Reading.UNREADABLE : Reading.STATED;
        }
        return new CellDifference.Side(row.row().sheet(), cell, value, text, reading);
    }

    /** Columns of total rows, paired in their order. */
    List<TotalDifference> totals() {
        List<TotalDifference> totals = new ArrayList<>();
        for (ControlTotal total : older.totals()) {
            ControlTotal partner = partner(total, newer.totals());
            if (partner == null || !partner.text().equals(total.text())) {
                totals.add(total(total, side(total), partner == null ? null : side(partner)));
            }
        }
        for (ControlTotal total : newer.totals()) {
            if (partner(total, older.totals()) == null) {
                totals.add(total(total, null, side(total)));
            }
        }
        return totals;
    }

    /** Where the old version's totals stand in the new one. */
    Map<String, String> movedTotals() {
        Map<String, String> moved = new HashMap<>();
        for (ControlTotal total : older.totals()) {
            ControlTotal partner = partner(total, newer.totals());
            if (partner != null) {
                moved.put(
                        FindingDifferences.place(total.sheet(), total.cell()),
                        FindingDifferences.place(partner.sheet(), partner.cell()));
            }
        }
        return moved;
    }

    private static @Nullable ControlTotal partner(ControlTotal total, List<ControlTotal> others) {
        return others.stream()
                .filter(other -> other.table().equals(total.table())
                        && other.totalNo() == total.totalNo()
                        && other.field().equals(total.field()))
                .findFirst()
                .orElse(null);
    }

    private TotalDifference total(
            ControlTotal total, TotalDifference.@Nullable Side before, TotalDifference.@Nullable Side after) {
        return new TotalDifference(
                total.table(),
                total.totalNo(),
                total.field(),
                texts.label(total.table(), total.field()),
                before,
                after);
    }

    private static TotalDifference.Side side(ControlTotal total) {
        return new TotalDifference.Side(total.sheet(), total.cell(), total.text());
    }
}
