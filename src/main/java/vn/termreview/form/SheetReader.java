package vn.termreview.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawSheet;

/** Parts a sheet into tables, each with its titles above, and reads them. */
final class SheetReader {
    /** Below its titles a header stands near the top. */
    private static final int MOST_ROWS_ABOVE = 40;

    private final HeaderFinder finder;
    private final HeaderFinder drifting;
    private final Optional<MatrixReader> matrices;
    private final int emptyRows;
    private final List<AcceptedMapping> mappings;

    private SheetReader(
            HeaderFinder finder,
            HeaderFinder drifting,
            Optional<MatrixReader> matrices,
            int emptyRows,
            List<AcceptedMapping> mappings) {
        this.finder = finder;
        this.drifting = drifting;
        this.matrices = matrices;
        this.emptyRows = emptyRows;
        this.mappings = mappings;
    }

    /**
     * @param emptyRows so many of them end all tables of a sheet
     */
    SheetReader(HeaderFinder finder, Optional<MatrixReader> matrices, int emptyRows) {
        this(finder, finder.drifting(), matrices, emptyRows, List.of());
    }

    /** One that takes columns of misspelt labels as the operator said yes to. */
    SheetReader with(List<AcceptedMapping> accepted) {
        return new SheetReader(finder, drifting, matrices, emptyRows, accepted);
    }

    /** What the workbook says at its top of a coded matrix, or null. */
    @Nullable
    MatrixTitle matrixTitle(List<RawSheet> workbook) {
        return matrices.map(reader -> reader.title(workbook)).orElse(null);
    }

    /**
     * Reads one sheet.
     *
     * @param before the tables of the sheets before it
     * @param title what the workbook says of a coded matrix, or null
     * @return its tables from top to bottom; none where the sheet is of no known form
     */
    List<Segment> read(RawSheet sheet, List<Segment> before, @Nullable MatrixTitle title) {
        for (int gap : EmptyRows.gaps(sheet.rows(), emptyRows)) {
            List<Segment> above = whole(EmptyRows.above(sheet, gap), before, title);
            if (!above.isEmpty()) {
                EmptyRows.ignoreBelow(sheet, gap, above.get(above.size() - 1));
                return above;
            }
        }
        return whole(sheet, before, title);
    }

    private List<Segment> whole(RawSheet sheet, List<Segment> before, @Nullable MatrixTitle title) {
        if (matrices.isPresent()) {
            List<Segment> segments = new MatrixSheet(matrices.get(), this::tables, finder, sheet, title).read(before);
            if (!segments.isEmpty()) {
                return segments;
            }
        }
        return tables(sheet, before);
    }

    private List<Segment> tables(RawSheet sheet, List<Segment> before) {
        List<RawRow> rows = sheet.rows();
        List<HeaderFinder.Found> headers = finder.findAll(rows);
        List<Segment> segments = new ArrayList<>();
        if (headers.isEmpty()) {
            Segment continuing = before.isEmpty() ? null : Continuation.of(sheet, before.get(before.size() - 1));
            if (continuing != null) {
                return List.of(continuing);
            }
            headers = drifting.findAll(rows.subList(0, Math.min(rows.size(), MOST_ROWS_ABOVE)));
            List<HeaderFinder.Found> found = headers;
            headers = headers.stream()
                    .filter(header -> drifted(sheet, found, header).isRecognised())
                    .toList();
        }
        int titleStart = 0;
        for (int i = 0; i < headers.size(); i++) {
            HeaderFinder.Found header = headers.get(i);
            DriftedHeader drifted = drifted(sheet, headers, header);
            TableMatch match = drifted.match();
            Segment segment = new Segment(sheet.name(), TableMap.of(match), match);
            List<RawRow> titles = rows.subList(titleStart, header.first());
            titles.forEach(row -> segment.putAll(row, CellClass.TITLE));
            segment.own = new Scope(TitlePeriods.find(titles), TitleUnits.find(titles));
            continueFrom(segment, before, segments);
            SegmentReader reader = new SegmentReader(segment);
            reader.readHeader(header, rows);
            drifted.tell(segment);
            int end = rows.size();
            if (i + 1 < headers.size()) {
                end = TitleFinder.start(rows, header, headers.get(i + 1), segment.map);
            }
            reader.readRows(
                    rows.subList(header.afterLast(), end),
                    rows.get(header.afterLast() - 1).number());
            new OtherMeasure(segment).check(titles);
            segments.add(segment);
            titleStart = end;
        }
        return segments;
    }

    private DriftedHeader drifted(RawSheet sheet, List<HeaderFinder.Found> headers, HeaderFinder.Found header) {
        List<RawRow> rows = sheet.rows();
        int next = headers.stream()
                .mapToInt(HeaderFinder.Found::first)
                .filter(first -> first >= header.afterLast())
                .findFirst()
                .orElse(rows.size());
        return DriftedHeader.of(
                sheet.name(),
                finder.proposing(header.match()),
                rows.subList(header.afterLast(), next),
                rows.get(header.afterLast() - 1).number(),
                mappings);
    }

    private static void continueFrom(Segment segment, List<Segment> before, List<Segment> onSheet) {
        if (!segment.own.isSilent()) {
            return;
        }
        Segment last = lastOf(segment, onSheet);
        segment.continued = last == null ? lastOf(segment, before) : last;
        if (segment.continued != null) {
            segment.stated.putAll(segment.continued.stated);
        }
    }

    private static @Nullable Segment lastOf(Segment segment, List<Segment> segments) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            TableMap map = segments.get(i).map;
            if (map.form().equals(segment.map.form()) && map.table().equals(segment.map.table())) {
                return segments.get(i);
            }
        }
        return null;
    }
}
