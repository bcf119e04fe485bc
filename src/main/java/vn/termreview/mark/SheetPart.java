package vn.termreview.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sheet's part: what stands around its cells, and the changes to it. */
final class SheetPart {

    /** What may follow a sheet's cells, in the order that the format asks for. */
    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private static final double USUAL_WIDTH = 9.14;

    private final Parts parts;
    private final String name;
    private final String text;
    private final XmlNode root;
    private final Splices splices = new Splices();
    private final List<Area> merged = new ArrayList<>();

    SheetPart(Parts parts, String name) {
        this.parts = parts;
        this.name = name;
        this.text = parts.read(name).text();
        this.root = XmlNode.root(text, name, "sheetData");
        XmlNode merges = root.child("mergeCells");
        if (merges != null) {
            merges.children("mergeCell").stream()
                    .map(merge -> Area.of(Objects.requireNonNullElse(merge.attribute("ref"), "")))
                    .filter(Objects::nonNull)
                    .forEach(merged::add);
        }
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    XmlNode root() {
        return root;
    }

    Splices splices() {
        return splices;
    }

    /** The element of the cells. */
    XmlNode cells() {
        XmlNode cells = root.child("sheetData");
        if (cells == null) {
            throw NotMarkableException.unusual(name);
        }
        return cells;
    }

    /** The cell itself; of merged ones the first. */
    Spot shown(Spot spot) {
        return merged.stream()
                .filter(area -> area.holds(spot))
                .map(Area::first)
                .findFirst()
                .orElse(spot);
    }

    /** The format that a column gives to cells that are not there yet. */
    int formatOf(int column) {
        XmlNode definition = column(column);
        return definition == null ? 0 : number(definition.attribute("style"), 0);
    }

    /** How wide a column is, in letters. */
    double widthOf(int column) {
        XmlNode definition = column(column);
        String width = definition == null ? null : definition.attribute("width");
        if (definition != null && isTrue(definition.attribute("hidden"))) {
            return 0;
        }
        try {
            return width == null ? USUAL_WIDTH : Double.parseDouble(width);
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    private @Nullable XmlNode column(int column) {
        XmlNode columns = root.child("cols");
        if (columns != null) {
            for (XmlNode definition : columns.children("col")) {
                if (number(definition.attribute("min"), 0) <= column
                        && column <= number(definition.attribute("max"), 0)) {
                    return definition;
                }
            }
        }
        return null;
    }

    /** Takes the selection away, since cells that are typed into one of several selected sheets go into all. */
    void unselect() {
        XmlNode views = root.child("sheetViews");
        if (views != null) {
            for (XmlNode view : views.children("sheetView")) {
                if (isTrue(view.attribute("tabSelected"))) {
                    splices.attribute(view.tag(), "tabSelected", "0");
                }
            }
        }
    }

    /** The relation of the drawing that holds the comments' boxes, or null. */
    @Nullable
    String drawing() {
        XmlNode drawing = root.child("legacyDrawing");
        if (drawing == null) {
            return null;
        }
        XmlTag.Value id = drawing.tag().value("*:id");
        if (id == null) {
            throw NotMarkableException.unusual(name);
        }
        return id.raw();
    }

    /** Refers to a drawing, where the format has its place. */
    void setDrawing(String relation) {
        String xml =
                "<" + root.prefix() + "legacyDrawing " + Dialect.of(root, name).reference(root, relation) + "/>";
        int rank = ORDER.indexOf("legacyDrawing");
        for (XmlNode child : root.children()) {
            if (rank(child) > rank) {
                splices.insert(child.start(), xml);
                return;
            }
        }
        splices.append(root, xml);
    }

    /** A choice between dialects has the place of what is chosen. */
    private static int rank(XmlNode child) {
        int own = ORDER.indexOf(child.local());
        return own >= 0
                ? own
                : child.children().stream().mapToInt(SheetPart::rank).max().orElse(-1);
    }

    void write() {
        parts.change(name, splices);
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    static int number(@Nullable String value, int otherwise) {
        return value != null && value.strip().matches("[0-9]{1,9}") ? Integer.parseInt(value.strip()) : otherwise;
    }
}
