package vn.termreview.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawSheet;

/** Parts a sheet that holds a coded matrix into matrices, and into what lies between them and may hold tables. */
final class MatrixSheet {
    private static final int MOST_TITLE_CELLS = 4;

    private final MatrixReader reader;
    private final BiFunction<RawSheet, List<Segment>, List<Segment>> tables;
    private final HeaderFinder finder;
    private final RawSheet sheet;
    private final @Nullable MatrixTitle title;

    /** A header of either kind; of tables, the first of a run of them. */
    private record Start(int first, @Nullable MatrixHeader matrix) {}

    MatrixSheet(
            MatrixReader reader,
            BiFunction<RawSheet, List<Segment>, List<Segment>> tables,
            HeaderFinder finder,
            RawSheet sheet,
            @Nullable MatrixTitle title) {
        this.reader = reader;
        this.tables = tables;
        this.finder = finder;
        this.sheet = sheet;
        this.title = title;
    }

    /** None where no matrix is on the sheet, whatever else is. */
    List<Segment> read(List<Segment> before) {
        List<RawRow> rows = sheet.rows();
        Segment last = lastMatrix(before);
        List<MatrixHeader> headers = MatrixHeaderFinder.findAll(rows);
        if (headers.isEmpty() && last != null && last.equals(before.get(before.size() - 1))) {
            Segment continuing =
                    !finder.findAll(rows).isEmpty() || rows.isEmpty() ? null : reader.continuing(sheet, last);
            return continuing == null ? List.of() : List.of(continuing);
        }
        List<Segment> segments = new ArrayList<>();
        boolean matrices = false;
        List<Start> starts = headers.isEmpty() ? List.of() : starts(headers);
        int from = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? titles(starts.get(i), starts.get(i + 1).first())
                    : rows.size();
            MatrixHeader header = starts.get(i).matrix();
            if (header == null) {
                List<Segment> all = new ArrayList<>(before);
                all.addAll(segments);
                segments.addAll(
                        tables.apply(new RawSheet(sheet.name(), sheet.visible(), rows.subList(from, end)), all));
            } else {
                Segment segment = reader.read(
                        sheet.name(), rows.subList(from, end), from(header, from), lastMatrix(before, segments), title);
                if (segment == null) {
                    return List.of();
                }
                segments.add(segment);
                matrices = true;
            }
            from = end;
        }
        return matrices ? segments : List.of();
    }

    /** Both kinds of headers from top to bottom; what the matrix's finder found is no table's. */
    private List<Start> starts(List<MatrixHeader> headers) {
        List<Start> starts = new ArrayList<>();
        headers.forEach(header -> starts.add(new Start(header.first(), header)));
        for (HeaderFinder.Found table : finder.findAll(sheet.rows())) {
            if (headers.stream()
                    .noneMatch(header -> table.first() < header.afterLast() && header.first() < table.afterLast())) {
                starts.add(new Start(table.first(), null));
            }
        }
        starts.sort((one, other) -> Integer.compare(one.first(), other.first()));
        for (int i = starts.size() - 1; i > 0; i--) {
            if (starts.get(i).matrix() == null && starts.get(i - 1).matrix() == null) {
                starts.remove(i);
            }
        }
        return starts;
    }

    private static MatrixHeader from(MatrixHeader header, int from) {
        return new MatrixHeader(
                header.first() - from,
                header.afterLast() - from,
                header.codes(),
                header.labels(),
                header.fields(),
                header.unknown(),
                header.twice());
    }

    /** Index of the first title row above a header: rows of words that no line and no blank row parts from it. */
    private int titles(Start before, int header) {
        List<RawRow> rows = sheet.rows();
        MatrixHeader matrix = before.matrix();
        int least = matrix == null ? before.first() + 1 : matrix.afterLast();
        int start = header;
        while (start > least && isTitle(rows.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isTitle(RawRow row) {
        List<RawCell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() <= MOST_TITLE_CELLS && filled.stream().allMatch(RowClassifier::isWords);
    }

    private static @Nullable Segment lastMatrix(List<Segment> segments) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i).matrix != null) {
                return segments.get(i);
            }
        }
        return null;
    }

    private static @Nullable Segment lastMatrix(List<Segment> before, List<Segment> onSheet) {
        Segment last = lastMatrix(onSheet);
        return last == null ? lastMatrix(before) : last;
    }
}
