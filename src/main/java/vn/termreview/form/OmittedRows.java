package vn.termreview.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.form.Mender.Judged;
import vn.termreview.form.Mender.Weighed;

/** Rows that a sender's total leaves out, or counts twice: its columns are off by what stands in the row. */
final class OmittedRows {
    private final List<Judged> ofTotal;
    private final Judged failing;

    /**
     * @param all all sums of the table
     * @param failing the one to explain
     */
    OmittedRows(List<Judged> all, Judged failing) {
        this.failing = failing;
        SumCell total = failing.check().whole();
        this.ofTotal = all.stream()
                .filter(sum -> sum.check().whole().isOfRowOf(total)
                        && sum.check().plus().stream().noneMatch(cell -> cell.isOfRowOf(total)))
                .toList();
    }

    List<Weighed> find() {
        List<Weighed> found = new ArrayList<>();
        SumCheck check = failing.check();
        if (check.whole().kind() != SumCell.Kind.TOTAL
                || check.plus().stream().anyMatch(cell -> cell.isOfRowOf(check.whole()))) {
            return found;
        }
        List<SumCell> rows = check.plus();
        for (int i = 0; i < rows.size(); i++) {
            add(found, rows.get(i), i == 0 || i == rows.size() - 1);
        }
        if (failing.gap().signum() < 0) {
            check.others().forEach(cell -> add(found, cell, true));
        }
        return found;
    }

    private void add(List<Weighed> found, SumCell cell, boolean atEdge) {
        boolean leftOut = failing.gap().signum() > 0;
        if (cell.number().signum() == 0 || cell.number().compareTo(failing.gap().abs()) != 0) {
            return;
        }
        int explained = 0;
        boolean fits = true;
        for (Judged sum : ofTotal) {
            BigDecimal amount = amount(sum.check(), cell);
            BigDecimal gap = leftOut ? sum.gap() : sum.gap().negate();
            fits &= gap.compareTo(amount) == 0;
            explained += gap.signum() != 0 && gap.compareTo(amount) == 0 ? 1 : 0;
        }
        if (!fits && !atEdge) {
            return;
        }
        int weight = fits && explained > 1 ? Weighed.STRONG : Slip.LENGTH.weight();
        Mend.Kind leaving = cell.kind() == SumCell.Kind.QUARANTINED ? Mend.Kind.LEFT_OUT_FAULTY : Mend.Kind.LEFT_OUT;
        found.add(new Weighed(new Mend(leftOut ? leaving : Mend.Kind.TWICE, cell, cell.number()), weight));
    }

    /** What the row of a cell states in a column. */
    private static BigDecimal amount(SumCheck column, SumCell cell) {
        List<SumCell> cells = new ArrayList<>(column.plus());
        cells.addAll(column.others());
        return cells.stream()
                .filter(each -> each.isOfRowOf(cell))
                .map(SumCell::number)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
