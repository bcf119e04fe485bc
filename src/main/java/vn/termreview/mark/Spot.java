package vn.termreview.mark;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.CellAddresses;

/**
 * The place of a cell.
 *
 * @param row from 1
 * @param column from 1
 */
record Spot(int row, int column) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::row).thenComparingInt(Spot::column);
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    /** The place that an address names, or null where it names none. */
    static @Nullable Spot of(String address) {
        String plain = address.replace("$", "");
        if (!plain.matches("[A-Za-z]{1,3}[0-9]{1,7}")) {
            return null;
        }
        Spot spot = new Spot(Integer.parseInt(plain.replaceAll("\\D", "")), CellAddresses.column(plain));
        return spot.row < 1 || spot.row > MOST_ROWS || spot.column > MOST_COLUMNS ? null : spot;
    }

    String address() {
        return CellAddresses.of(row, column);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
