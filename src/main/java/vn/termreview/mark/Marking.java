package vn.termreview.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One workbook being marked, part by part. */
final class Marking {

    private static final String USUAL_WORKBOOK = "xl/workbook.xml";
    private static final String SIGNATURE = "origin";

    private final Parts parts;
    private final Notice notice;
    private final Words words;
    private final Relations ofPackage;
    private final String part;
    private final String folder;
    private final Relations relations;
    private final ContentTypes types;
    private final WorkbookPart workbook;
    private final Map<String, SheetMarks> sheets = new LinkedHashMap<>();

    Marking(Parts parts, Notice notice) {
        this.parts = parts;
        this.notice = notice;
        this.words = new Words(notice.language());
        this.ofPackage = Relations.of(parts, "");
        this.part = workbookPart();
        this.folder = part.substring(0, part.lastIndexOf('/') + 1);
        this.relations = Relations.of(parts, part);
        if (relations.hasType("revisionHeaders")) {
            throw new NotMarkableException(Obstacle.SHARED, part);
        }
        this.types = new ContentTypes(parts);
        this.workbook = new WorkbookPart(parts, part, relations);
    }

    private String workbookPart() {
        List<String> stated = ofPackage.targets("officeDocument");
        if (parts.has(USUAL_WORKBOOK)) {
            return USUAL_WORKBOOK;
        }
        if (stated.isEmpty()) {
            throw NotMarkableException.unusual("no workbook");
        }
        return stated.get(0);
    }

    /** Marks all, and says how many cells are coloured. */
    int mark() {
        StyleBook styles = new StyleBook(parts, stylesPart());
        workbook.sheets().forEach(this::open);
        notice.marks().stream().filter(Mark::isToMend).forEach(this::collect);
        int cells = 0;
        List<String> remarks = new ArrayList<>();
        for (SheetMarks sheet : sheets.values()) {
            cells += sheet.write(styles, types, remarks);
        }
        addFirstSheet(styles, remarks);
        styles.write();
        relations.write();
        ofPackage.write();
        types.write();
        return cells;
    }

    /** What names of such files end in. */
    String ending() {
        String type = types.of(part);
        boolean macros = type.contains("macroEnabled");
        return type.contains("template") ? macros ? "xltm" : "xltx" : macros ? "xlsm" : "xlsx";
    }

    private void open(WorkbookPart.Sheet sheet) {
        sheets.computeIfAbsent(
                key(sheet.part()),
                key -> new SheetMarks(parts, new SheetPart(parts, sheet.part()), sheet.name(), words));
    }

    private void collect(Mark mark) {
        WorkbookPart.Sheet sheet = workbook.sheet(mark.sheet());
        Spot spot = mark.cell() == null ? null : Spot.of(mark.cell());
        if (sheet != null && spot != null) {
            marks(sheet).add(spot, mark);
        }
    }

    private SheetMarks marks(WorkbookPart.Sheet sheet) {
        SheetMarks marks = sheets.get(key(sheet.part()));
        if (marks == null) {
            throw new IllegalStateException(sheet.part());
        }
        return marks;
    }

    private void addFirstSheet(StyleBook styles, List<String> remarks) {
        if (ofPackage.hasType(SIGNATURE)) {
            ofPackage.drop(SIGNATURE);
            remarks.add(words.of("remark.signature"));
        }
        FirstSheet first = new FirstSheet(notice, words, styles::look, this::link);
        String name = parts.free(folder + "worksheets/sheet", ".xml");
        parts.add(name, first.xml(workbook.dialect(), false, remarks));
        types.part(name, ContentTypes.WORKSHEET);
        String relation = relations.add(workbook.dialect().type("worksheet"), name);
        workbook.addFirst(workbook.freeName(FirstSheet.NAME), relation, FirstSheet.TITLES);
    }

    private @Nullable String link(Mark mark) {
        WorkbookPart.Sheet sheet = workbook.sheet(mark.sheet());
        if (sheet == null || !sheet.visible()) {
            return null;
        }
        Spot spot = mark.cell() == null ? null : Spot.of(mark.cell());
        String cell = spot == null ? "A1" : marks(sheet).shown(spot).address();
        return WorkbookPart.quoted(sheet.name()) + "!" + cell;
    }

    private String stylesPart() {
        for (String stated : relations.targets("styles")) {
            if (parts.has(stated)) {
                return stated;
            }
        }
        if (!relations.targets("styles").isEmpty()) {
            throw NotMarkableException.unusual(part);
        }
        String name = parts.has(folder + "styles.xml") ? parts.free(folder + "styles", ".xml") : folder + "styles.xml";
        parts.add(name, StyleBook.blank(workbook.dialect()));
        types.part(name, ContentTypes.STYLES);
        relations.add(workbook.dialect().type("styles"), name);
        return name;
    }

    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }
}
