package vn.termreview.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintElement;

/**
 * Where a row was printed: its first element carries its identity.
 *
 * @param row {@code 12} for the thirteenth row of the document, {@code 12.3} for the fourth line of its table
 * @param notes the footnotes that it names
 * @param sheet what begins a page of its own together with it
 * @param y from the top of the page, in points
 */
record RowSpot(String row, Set<Integer> notes, String sheet, int y) {
    /** The property of an element that carries its row's identity. */
    static final String PROPERTY = "vn.termreview.row";

    RowSpot {
        notes = Set.copyOf(notes);
    }

    /** What a template writes on the row's first element. */
    static String identity(String row, Collection<Integer> notes, String sheet) {
        return row + ";" + notes.stream().map(String::valueOf).collect(Collectors.joining(",")) + ";" + sheet;
    }

    static Optional<RowSpot> of(JRPrintElement element) {
        if (!element.hasProperties() || !element.getPropertiesMap().containsProperty(PROPERTY)) {
            return Optional.empty();
        }
        List<String> parts =
                List.of(element.getPropertiesMap().getProperty(PROPERTY).split(";", -1));
        Set<Integer> notes = Arrays.stream(parts.get(1).split(",", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(new RowSpot(parts.get(0), notes, parts.get(2), element.getY()));
    }

    boolean isLine() {
        return row.contains(".");
    }

    /** The number of the document's row that it is or belongs to. */
    int block() {
        return Integer.parseInt(isLine() ? row.substring(0, row.indexOf('.')) : row);
    }
}
