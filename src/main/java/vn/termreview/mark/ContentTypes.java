package vn.termreview.mark;

import java.util.Locale;

/** Tells office programs what the new parts are. */
final class ContentTypes {

    static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private static final String PART = "[Content_Types].xml";
    private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";

    private final Parts parts;
    private final XmlNode root;
    private final StringBuilder fresh = new StringBuilder();

    ContentTypes(Parts parts) {
        this.parts = parts;
        this.root = XmlNode.root(parts.read(PART).text(), PART, "");
    }

    void part(String name, String type) {
        fresh.append("<~Override PartName=\"/")
                .append(XmlEscapes.write(name))
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>");
    }

    /** A drawing in the old language: by its ending, as its writers do. */
    void drawing(String name) {
        String type = byEnding("vml");
        if (type.isEmpty() && fresh.indexOf("Extension=\"vml\"") < 0) {
            fresh.append("<~Default Extension=\"vml\" ContentType=\"" + VML + "\"/>");
        } else if (!type.isEmpty() && !type.equals(VML)) {
            part(name, VML);
        }
    }

    /** What a part is, or nothing where that is not said of it alone. */
    String of(String name) {
        for (XmlNode node : root.children("Override")) {
            String part = node.attribute("PartName");
            String type = node.attribute("ContentType");
            if (part != null && type != null && part.equalsIgnoreCase("/" + name)) {
                return type;
            }
        }
        return "";
    }

    void write() {
        if (byEnding("rels").isEmpty()) {
            fresh.append("<~Default Extension=\"rels\" ContentType=\"" + RELATIONS + "\"/>");
        }
        Splices splices = new Splices();
        splices.append(root, Snippets.named(fresh.toString(), root.prefix()));
        parts.change(PART, splices);
    }

    private String byEnding(String ending) {
        for (XmlNode node : root.children("Default")) {
            String extension = node.attribute("Extension");
            String type = node.attribute("ContentType");
            if (extension != null
                    && type != null
                    && extension.toLowerCase(Locale.ROOT).equals(ending)) {
                return type;
            }
        }
        return "";
    }
}
