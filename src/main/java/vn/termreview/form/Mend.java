package vn.termreview.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The one correction that would make sums hold.
 *
 * @param kind why it is thought of
 * @param cell the cell to correct; of a row that a total leaves out or counts twice, the row's
 * @param value what it should be
 */
record Mend(Kind kind, SumCell cell, BigDecimal value) {

    /** Why a correction is thought of. */
    enum Kind {
        /** It mends sums in two directions and breaks none. */
        SURE,
        /** Every other cell is vouched for by another sum. */
        ONLY,
        /** Two digits are swapped. */
        SWAP,
        /** Ten times too much or too little. */
        TENFOLD,
        /** One digit too many or too few. */
        LENGTH,
        /** Another digit in one place. */
        DIGIT,
        /** Nothing where a number should be. */
        BLANK,
        /** The total is what it would be without the row. */
        LEFT_OUT,
        /** The total is what it would be without the row, which has an error. */
        LEFT_OUT_FAULTY,
        /** The total is what it would be with the row twice. */
        TWICE
    }

    static Mend typing(SumCell cell, BigDecimal value, Slip slip) {
        Kind kind =
                switch (slip) {
                    case NONE -> Kind.ONLY;
                    case SWAP -> Kind.SWAP;
                    case TENFOLD -> Kind.TENFOLD;
                    case LENGTH -> Kind.LENGTH;
                    case DIGIT -> Kind.DIGIT;
                    case BLANK -> Kind.BLANK;
                };
        return new Mend(kind, cell, value);
    }

    /**
     * What a finding's sentence says of it.
     *
     * @param sheet the sheet of the finding
     */
    Map<String, String> details(String sheet) {
        Map<String, String> details = new LinkedHashMap<>();
        String prefix = cell.sheet().equals(sheet) ? "" : cell.sheet() + "!";
        details.put("mend", word());
        details.put("mend_cell", prefix + cell.address());
        details.put("mend_row", prefix + cell.row());
        details.put("mend_value", NumberTexts.plain(value));
        BigDecimal found = cell.value();
        if (found != null) {
            details.put("mend_found", NumberTexts.plain(found));
        }
        return details;
    }

    private String word() {
        BigDecimal found = cell.value();
        boolean blank = found == null && (kind == Kind.SURE || kind == Kind.ONLY);
        return (blank ? Kind.BLANK : kind).name().toLowerCase(Locale.ROOT);
    }
}
