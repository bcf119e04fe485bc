package vn.termreview.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.termreview.problem.Severity;

/** The marks of one sheet, and what they change in it. */
final class SheetMarks {

    /** Each comment is a drawing; with many more of them a sheet opens slowly. */
    static final int MOST_COMMENTS = 500;

    private final Parts parts;
    private final SheetPart sheet;
    private final String name;
    private final Words words;
    private final SortedMap<Spot, List<Mark>> marks = new TreeMap<>();

    SheetMarks(Parts parts, SheetPart sheet, String name, Words words) {
        this.parts = parts;
        this.sheet = sheet;
        this.name = name;
        this.words = words;
    }

    Spot shown(Spot spot) {
        return sheet.shown(spot);
    }

    void add(Spot spot, Mark mark) {
        marks.computeIfAbsent(shown(spot), any -> new ArrayList<>()).add(mark);
    }

    /** Writes them, and says how many cells are coloured; what else is to be said is added to the remarks. */
    int write(StyleBook styles, ContentTypes types, List<String> remarks) {
        if (!marks.isEmpty()) {
            SortedMap<Spot, Severity> severities = new TreeMap<>();
            marks.forEach((spot, there) -> severities.put(spot, worst(there)));
            new CellFormats(sheet, styles).mark(severities);
            SortedMap<Spot, String> comments = comments();
            if (comments.size() < marks.size()) {
                remarks.add(words.of("remark.comments", "sheet", name, "count", Integer.toString(comments.size())));
            }
            writeComments(comments, types);
        }
        sheet.unselect();
        sheet.write();
        return marks.size();
    }

    private static Severity worst(Collection<Mark> marks) {
        return marks.stream().map(Mark::severity).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Errors first, where there are too many for all. */
    private SortedMap<Spot, String> comments() {
        SortedMap<Spot, String> comments = new TreeMap<>();
        marks.entrySet().stream()
                .sorted(Comparator.comparing(entry -> worst(entry.getValue())))
                .limit(MOST_COMMENTS)
                .forEach(entry -> comments.put(
                        entry.getKey(),
                        entry.getValue().stream().map(words::comment).collect(Collectors.joining("\n\n"))));
        return comments;
    }

    private void writeComments(SortedMap<Spot, String> comments, ContentTypes types) {
        Relations relations = Relations.of(parts, sheet.name());
        Dialect dialect = Dialect.of(sheet.root(), sheet.name());
        String folder = sheet.name().substring(0, sheet.name().lastIndexOf('/') + 1);
        List<String> stated = relations.targets("comments");
        String part = stated.isEmpty() ? parts.free(folder + "comments", ".xml") : stated.get(0);
        if (stated.isEmpty()) {
            parts.add(part, CommentPart.blank(dialect));
            types.part(part, ContentTypes.COMMENTS);
            relations.add(dialect.type("comments"), part);
        }
        String drawing = relations.target(sheet.drawing());
        boolean fresh = drawing == null;
        if (sheet.drawing() != null && fresh) {
            throw NotMarkableException.unusual(sheet.name());
        }
        if (drawing == null) {
            drawing = parts.free(folder + "vmlDrawing", ".vml");
            parts.add(drawing, DrawingPart.blank());
            types.drawing(drawing);
            sheet.setDrawing(relations.add(dialect.type("vmlDrawing"), drawing));
        }
        CommentPart book = new CommentPart(parts, part);
        Map<Spot, Box> boxes = new HashMap<>();
        comments.forEach((spot, text) -> boxes.put(spot, Box.of(sheet, spot, text)));
        for (Spot own : book.spots()) {
            // A drawing that was there has boxes for them; a new one has not.
            if (fresh) {
                boxes.putIfAbsent(own, Box.of(sheet, own, ""));
            } else {
                boxes.remove(own);
            }
        }
        new DrawingPart(parts, drawing).write(new TreeMap<>(boxes).values(), DrawingPart.freeCluster(parts));
        book.write(comments);
        relations.write();
    }
}
