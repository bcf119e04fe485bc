package vn.termreview.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Finding;

/**
 * What one file says for one form, one period and one reporting unit: a submission to be.
 *
 * @param form the form's code, such as {@code P1}
 * @param period null where the sheets and the operator leave it open or contradict each other (then rejected)
 * @param statedUnit the reporting unit as stated by title or operator, or null where none is stated
 * @param rejected true where no row can be taken at all; the findings say why
 * @param rates percentages beside counts
 * @param mends what a single correction would do for rows that a check across their cells will ask about
 * @param contentHash sha256, hex, of the content (typed values, raw text where unreadable, control totals, row order; not
 *     addresses): equal hashes are equal content
 * @param torn the rows that are not among {@code rows}, or with a cell that cannot be read
 * @param totals the sender's totals, in the order of the sheets
 */
public record FormEntry(
        String form,
        @Nullable Period period,
        @Nullable String statedUnit,
        boolean rejected,
        List<SheetLedger> sheets,
        List<FormRow> rows,
        List<BareRow> bareRows,
        List<ColumnSource> columns,
        List<StatedRate> rates,
        List<RowMend> mends,
        List<Finding> findings,
        String contentHash,
        List<TornRow> torn,
        List<ControlTotal> totals) {}
