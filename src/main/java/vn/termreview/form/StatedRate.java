package vn.termreview.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A percentage that a sender states beside a count: a control figure, of which nothing is loaded.
 *
 * @param table which of the form's tables, {@code main} for the first
 * @param sheet the sheet's name
 * @param row the row's number, from 1
 * @param cell its own address
 * @param field the field of the count beside it
 * @param shown as the sender sees it, such as {@code 14,9%}
 * @param percentage what it says, on the scale of 0 to 100, rounded as it is shown
 * @param places how many decimals the sender sees of it, 0 to 6
 * @param part the count beside it, or null where that is not stated
 * @param whole the count that it is a part of, or null
 * @param without what may have been taken off the whole first, or null
 * @param or what may be the whole instead, or null
 */
public record StatedRate(
        String table,
        String sheet,
        int row,
        String cell,
        String field,
        String shown,
        BigDecimal percentage,
        int places,
        @Nullable String part,
        @Nullable String whole,
        @Nullable String without,
        @Nullable String or) {}
