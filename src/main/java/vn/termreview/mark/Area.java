package vn.termreview.mark;

import org.jspecify.annotations.Nullable;

/** Merged cells: what stands there stands in the first. */
record Area(Spot first, Spot last) {

    /** The area of a reference such as {@code A1:C3}, or null. */
    static @Nullable Area of(String reference) {
        String[] corners = reference.split(":", -1);
        Spot first = Spot.of(corners[0]);
        Spot last = Spot.of(corners[corners.length - 1]);
        return first == null || last == null ? null : new Area(first, last);
    }

    boolean holds(Spot spot) {
        return spot.row() >= first.row()
                && spot.row() <= last.row()
                && spot.column() >= first.column()
                && spot.column() <= last.column();
    }
}
