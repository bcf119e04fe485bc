package vn.termreview.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.RawCell;

/** Compares a sender's totals with the sums of their columns; a total may close the table, head it, or close a block. */
final class TotalsCheck {
    private final Segment segment;
    private final List<DataRow> wholeTable;
    private final List<Compared> compared = new ArrayList<>();

    /** A total and the rows that it is the sum of. */
    private record Compared(TotalRow total, List<DataRow> block) {}

    /**
     * @param wholeTable the data rows of all segments that the table continues over, in order
     */
    private TotalsCheck(Segment segment, List<DataRow> wholeTable) {
        this.segment = segment;
        this.wholeTable = wholeTable;
        segment.totals.forEach(total -> compared.add(new Compared(total, block(total))));
    }

    /** Checks what one entry says: a table may go on over several sheets, and its total may stand on any of them. */
    static void check(List<Segment> group) {
        for (TableLayout table :
                group.stream().map(segment -> segment.map.table()).distinct().toList()) {
            List<Segment> parts = group.stream()
                    .filter(segment -> segment.map.table().equals(table))
                    .toList();
            List<DataRow> whole =
                    parts.stream().flatMap(part -> part.rows.stream()).toList();
            List<TotalsCheck> checks =
                    parts.stream().map(part -> new TotalsCheck(part, whole)).toList();
            TableSums sums = new TableSums();
            parts.forEach(sums::addRows);
            List<Runnable> reports = new ArrayList<>();
            checks.forEach(check -> check.compare(sums, checks, reports));
            reports.forEach(Runnable::run);
            sums.mendRows();
        }
    }

    private List<DataRow> block(TotalRow total) {
        List<DataRow> best = wholeTable;
        long fewest = Long.MAX_VALUE;
        for (List<DataRow> block : blocks(total)) {
            long different = total.values().entrySet().stream()
                    .filter(entry -> isDifferent(entry.getKey(), entry.getValue(), block))
                    .count();
            if (different < fewest) {
                best = block;
                fewest = different;
            }
        }
        return best;
    }

    private List<List<DataRow>> blocks(TotalRow total) {
        int end = segment.blockStarts.stream()
                .filter(start -> start > total.dataBefore())
                .findFirst()
                .orElse(segment.rows.size());
        List<List<DataRow>> blocks = new ArrayList<>();
        blocks.add(wholeTable);
        blocks.add(segment.rows);
        blocks.add(segment.rows.subList(0, total.dataBefore()));
        blocks.add(segment.rows.subList(total.blockStart(), total.dataBefore()));
        blocks.add(segment.rows.subList(total.dataBefore(), end));
        blocks.removeIf(List::isEmpty);
        return blocks;
    }

    private static boolean isDifferent(String field, RawCell cell, List<DataRow> block) {
        return block.stream().noneMatch(row -> row.unreadable().containsKey(field))
                && !NumberTexts.total(cell).equals(Optional.of(sum(field, block)));
    }

    /** Tells the sums; what differs is reported when all of them are known, since one may explain another. */
    private void compare(TableSums sums, List<TotalsCheck> all, List<Runnable> reports) {
        compared.forEach(each -> each.total().values().forEach((field, cell) -> {
            List<String> unreadable = each.block().stream()
                    .filter(row -> row.unreadable().containsKey(field))
                    .map(row -> row.addresses().getOrDefault(field, ""))
                    .toList();
            if (!unreadable.isEmpty()) {
                reports.add(() -> unchecked(cell, String.join(", ", unreadable)));
            } else if (NumberTexts.total(cell).isEmpty()) {
                reports.add(() -> unchecked(cell, cell.address()));
            } else {
                SumCell total = TableSums.cell(segment, each.total(), field);
                SumCheck check = sums.addColumn(total, each.block(), totals(all, field));
                if (check.gap().signum() != 0) {
                    reports.add(() -> segment.add(
                            ProblemCode.TOTAL_DIFFERS,
                            cell,
                            sum(field, each.block()).toPlainString(),
                            sums.details(check)));
                }
            }
        }));
    }

    /** The totals that stand in a column, whichever rows they are of. */
    private static List<SumCell> totals(List<TotalsCheck> all, String field) {
        return all.stream()
                .flatMap(check ->
                        check.compared.stream().map(each -> TableSums.cell(check.segment, each.total(), field)))
                .toList();
    }

    private void unchecked(RawCell cell, String cells) {
        segment.add(ProblemCode.TOTAL_UNCHECKED, cell, null, Map.of("cells", cells));
    }

    private static BigDecimal sum(String field, List<DataRow> block) {
        return block.stream()
                .map(row -> new BigDecimal(row.values().getOrDefault(field, "0")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
