package vn.termreview.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Severity;

/** The formats of a workbook, with ours after its own: of each marked cell the same but for the fill. */
final class StyleBook {

    /** In the order in which their formats are added. */
    private static final List<Look> LOOKS = List.of(Look.values());

    /** More formats than that no spreadsheet program takes. */
    private static final int MOST_FORMATS = 64_000;

    /** In the order that the format asks for. */
    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    private static final String PLAIN_FONT = "<~font><~sz val=\"11\"/><~name val=\"Calibri\"/></~font>";
    private static final String PLAIN_BORDER = "<~border><~left/><~right/><~top/><~bottom/><~diagonal/></~border>";
    private static final String PLAIN_FORMAT = "<~xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>";
    private static final String PLAIN_CELL =
            "<~xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";

    private record Clone(int base, Severity severity) {}

    private final Parts parts;
    private final String part;
    private final String text;
    private final XmlNode root;
    private final List<XmlNode> formats;
    private final Map<Clone, Integer> clones = new LinkedHashMap<>();
    private final StringBuilder lists = new StringBuilder();
    private final int firstLook;
    private final int firstFill;

    /**
     * Opens the part, which must be there.
     *
     * @param part its name
     */
    StyleBook(Parts parts, String part) {
        this.parts = parts;
        this.part = part;
        this.text = parts.read(part).text();
        this.root = XmlNode.root(text, part, "");
        XmlNode cells = root.child("cellXfs");
        this.formats = cells == null ? List.of() : cells.children("xf");
        this.firstLook = Math.max(1, formats.size());
        this.firstFill = Math.max(Look.FIRST_FILL, count("fills", "fill"));
    }

    /** The part of a workbook that has none yet. */
    static String blank(Dialect dialect) {
        return Snippets.DECLARATION + "<styleSheet xmlns=\"" + dialect.main() + "\"></styleSheet>";
    }

    /** The format of a cell of the first sheet. */
    int look(Look look) {
        return firstLook + LOOKS.indexOf(look);
    }

    /** The format that differs from another by its fill alone. */
    int marked(int base, Severity severity) {
        if (base < 0 || base >= Math.max(1, formats.size())) {
            throw NotMarkableException.unusual(part);
        }
        int next = firstLook + LOOKS.size() + clones.size();
        if (next >= MOST_FORMATS) {
            throw new NotMarkableException(Obstacle.TOO_LARGE, part);
        }
        Integer known = clones.putIfAbsent(new Clone(base, severity), next);
        return known == null ? next : known;
    }

    /** Writes what was added. */
    void write() {
        Splices splices = new Splices();
        int fonts = Math.max(1, count("fonts", "font"));
        int borders = Math.max(1, count("borders", "border"));
        int fills = count("fills", "fill");
        add(splices, "fonts", "font", fonts == count("fonts", "font") ? "" : PLAIN_FONT, Look.FONTS, Look.FONT_COUNT);
        String reserved = fills == 0 ? Look.RESERVED_FILLS : fills == 1 ? secondReserved() : "";
        add(splices, "fills", "fill", reserved, Look.FILLS, Look.FILL_COUNT);
        add(splices, "borders", "border", borders == count("borders", "border") ? "" : PLAIN_BORDER, Look.BORDER, 1);
        if (root.child("cellStyleXfs") == null) {
            add(splices, "cellStyleXfs", "xf", "", PLAIN_FORMAT, 1);
        }
        StringBuilder added = new StringBuilder();
        for (Look look : LOOKS) {
            added.append(look.format(fonts, firstFill, borders));
        }
        clones.keySet().forEach(clone -> added.append(format(clone)));
        add(
                splices,
                "cellXfs",
                "xf",
                formats.isEmpty() ? PLAIN_CELL : "",
                added.toString(),
                LOOKS.size() + clones.size());
        if (!lists.isEmpty()) {
            splices.append(root, lists.toString());
        }
        parts.change(part, splices);
    }

    private static String secondReserved() {
        return Look.RESERVED_FILLS.substring(Look.RESERVED_FILLS.lastIndexOf("<~fill>"));
    }

    private String format(Clone clone) {
        int fill = firstFill + (clone.severity() == Severity.ERROR ? 1 : 2);
        if (formats.isEmpty()) {
            return PLAIN_CELL.replace("fillId=\"0\"", "fillId=\"" + fill + "\" applyFill=\"1\"");
        }
        XmlNode base = formats.get(clone.base());
        String own = text.substring(base.start(), base.end());
        XmlTag tag = new XmlTags(own, 0, own.length()).next();
        if (tag == null) {
            throw NotMarkableException.unusual(part);
        }
        Splices filled = new Splices();
        filled.attribute(tag, "fillId", Integer.toString(fill));
        filled.attribute(tag, "applyFill", "1");
        return filled.apply(own);
    }

    /** Adds to a list, which is made where there is none. */
    private void add(Splices splices, String list, String item, String before, String xml, int count) {
        XmlNode node = root.child(list);
        String all = Snippets.named(before + xml, root.prefix());
        int had = node == null ? 0 : node.children(item).size();
        int total = had + count + occurrences(before, "<~" + item + ">", "<~" + item + " ");
        if (node != null) {
            splices.count(node, total);
            splices.append(node, all);
            return;
        }
        String made = Snippets.named("<~" + list + " count=\"" + total + "\">", root.prefix())
                + all
                + Snippets.named("</~" + list + ">", root.prefix());
        XmlNode next = following(list);
        if (next != null) {
            splices.insert(next.start(), made);
        } else {
            lists.append(made);
        }
    }

    private static int occurrences(String text, String... words) {
        int found = 0;
        for (String word : words) {
            found += text.split(Pattern.quote(word), -1).length - 1;
        }
        return found;
    }

    private @Nullable XmlNode following(String list) {
        int rank = ORDER.indexOf(list);
        for (XmlNode child : root.children()) {
            if (ORDER.indexOf(child.local()) > rank) {
                return child;
            }
        }
        return null;
    }

    private int count(String list, String item) {
        XmlNode node = root.child(list);
        return node == null ? 0 : node.children(item).size();
    }
}
