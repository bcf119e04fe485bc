package vn.termreview.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one cell adds to a figure.
 *
 * @param raw the cell's text as sent, or null
 * @param value what was read, or null where it is no number
 * @param unit the unit that the row is about
 * @param part what it adds to
 * @param contribution how much; those of a part sum to it exactly
 */
public record TraceRow(
        String file,
        String sha256,
        long submission,
        String sheet,
        String cell,
        @Nullable String raw,
        @Nullable BigDecimal value,
        String unit,
        Part part,
        BigDecimal contribution) {}
