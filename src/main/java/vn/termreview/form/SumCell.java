package vn.termreview.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell that sums are made of.
 *
 * @param sheet the sheet's name
 * @param row the row's number, from 1
 * @param field which of the row's fields
 * @param address such as {@code C17}; empty where the sheet has no such column
 * @param value its number, or null where it states none
 * @param kind what its row is
 */
record SumCell(
        String sheet,
        int row,
        String field,
        String address,
        @Nullable BigDecimal value,
        Kind kind) {

    /** What a row is. */
    enum Kind {
        /** Loaded. */
        DATA,
        /** Kept out by an error. */
        QUARANTINED,
        /** A sum that the sender states. */
        TOTAL
    }

    static SumCell of(DataRow row, String field) {
        String value = row.values().get(field);
        return new SumCell(
                row.sheet(),
                row.row(),
                field,
                row.addresses().getOrDefault(field, ""),
                value == null ? null : new BigDecimal(value),
                row.quarantined() ? Kind.QUARANTINED : Kind.DATA);
    }

    BigDecimal number() {
        return value == null ? BigDecimal.ZERO : value;
    }

    boolean isOfRowOf(SumCell other) {
        return row == other.row && sheet.equals(other.sheet);
    }
}
