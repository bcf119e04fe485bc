package vn.termreview.operations;

import java.util.Optional;
import vn.termreview.cli.FigureRow;

/**
 * A figure with what finds its cells.
 *
 * @param figure as shown
 * @param unit the unit's key; empty at the widest scope
 * @param year the year whose cells it shows; a term's figure that does not sum shows one of its years
 * @param sumsTerm whether a term's figure sums all its years
 */
record KeyedFigure(FigureRow figure, Optional<Long> unit, int year, boolean sumsTerm) {

    boolean isTerm() {
        return figure.year() == null;
    }
}
