package vn.termreview.mark;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes in which a sheet's comments are shown. The old drawing language is not always well-formed, so nothing of it
 * is read but where it ends.
 */
final class DrawingPart {

    /** Shapes are numbered in clusters; each drawing has its own. */
    private static final int CLUSTER = 1024;

    private static final Pattern CLUSTERS = Pattern.compile("<o:idmap\\b[^>]*\\bdata=[\"']([0-9, ]*)[\"']");
    private static final String NOTE_SHAPE = "_x0000_t202";
    private static final String[] NAMESPACES = {
        "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
        "xmlns:o=\"urn:schemas-microsoft-com:office:office\"",
        "xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
    };

    private final Parts parts;
    private final String name;
    private final String text;

    DrawingPart(Parts parts, String name) {
        this.parts = parts;
        this.name = name;
        this.text = parts.read(name).text();
    }

    /** A part without shapes. */
    static String blank() {
        return "<xml " + String.join(" ", NAMESPACES) + "><o:shapelayout v:ext=\"edit\">"
                + "<o:idmap v:ext=\"edit\" data=\"\"/></o:shapelayout></xml>";
    }

    /** A number that no drawing of the workbook uses for its shapes. */
    static int freeCluster(Parts parts) {
        int last = 0;
        for (String drawing : parts.names(".vml")) {
            Matcher clusters = CLUSTERS.matcher(parts.read(drawing).text());
            while (clusters.find()) {
                for (String cluster : clusters.group(1).split("[, ]+", -1)) {
                    last = Math.max(last, SheetPart.number(cluster, 0));
                }
            }
        }
        return last + 1;
    }

    /** Adds a hidden box beside each cell. */
    void write(Collection<Box> boxes, int cluster) {
        int end = text.lastIndexOf("</");
        if (end < 0 || !text.contains("<xml")) {
            throw NotMarkableException.unusual(name);
        }
        Splices splices = new Splices();
        Matcher clusters = CLUSTERS.matcher(text);
        if (clusters.find()) {
            String before = clusters.group(1).strip();
            splices.replace(
                    clusters.start(1), clusters.end(1), before.isEmpty() ? "" + cluster : before + "," + cluster);
        }
        StringBuilder shapes = new StringBuilder();
        if (!text.contains("id=\"" + NOTE_SHAPE + "\"")) {
            shapes.append("<v:shapetype ")
                    .append(namespaces())
                    .append("id=\"" + NOTE_SHAPE + "\" coordsize=\"21600,21600\" o:spt=\"202\" "
                            + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        }
        int number = cluster * CLUSTER;
        for (Box box : boxes) {
            number++;
            shapes.append(shape(box, number));
        }
        splices.insert(end, shapes.toString());
        parts.change(name, splices);
    }

    private String shape(Box box, int number) {
        return "<v:shape " + namespaces() + "id=\"_x0000_s" + number + "\" type=\"#" + NOTE_SHAPE
                + "\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
                + "<div style=\"text-align:left\"></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + box.anchor()
                + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
                + (box.spot().row() - 1) + "</x:Row><x:Column>"
                + (box.spot().column() - 1) + "</x:Column></x:ClientData></v:shape>";
    }

    /** The names that the drawing's root does not bind. */
    private String namespaces() {
        String root = text.substring(0, text.indexOf('>', text.indexOf("<xml")));
        StringBuilder missing = new StringBuilder();
        for (String namespace : NAMESPACES) {
            if (!root.contains(namespace.substring(0, namespace.indexOf('=') + 1))) {
                missing.append(namespace).append(' ');
            }
        }
        return missing.toString();
    }
}
