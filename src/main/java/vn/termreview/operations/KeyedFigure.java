package vn.termreview.operations;

import org.jspecify.annotations.Nullable;
import vn.termreview.cli.FigureRow;

/**
 * A figure with what finds its cells.
 *
 * @param figure as shown
 * @param widest whether it is its indicator's total
 * @param scope the scope, as the warehouse names it
 * @param unit the unit's key; 0 at the widest scope
 * @param year the year whose cells it shows; a term's figure that does not sum shows one of its years
 * @param sumsTerm whether a term's figure sums all its years
 * @param levelText the target's level as T0 words it, or null
 */
record KeyedFigure(
        FigureRow figure,
        boolean widest,
        String scope,
        long unit,
        int year,
        boolean sumsTerm,
        @Nullable String levelText) {

    boolean isTerm() {
        return figure.year() == null;
    }
}
