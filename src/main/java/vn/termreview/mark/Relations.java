package vn.termreview.mark;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one part of a package refers to; new relations are added in the words of those that are there. */
final class Relations {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /**
     * One relation.
     *
     * @param type the last word of its type, such as {@code worksheet}
     * @param target name of the part that it leads to; null for what is outside
     */
    record Relation(String id, String type, @Nullable String target, XmlNode node) {}

    private final Parts parts;
    private final String part;
    private final String folder;
    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder fresh = new StringBuilder();
    private final Set<XmlNode> dropped = new HashSet<>();
    private @Nullable XmlNode root;

    private Relations(Parts parts, String part, String folder) {
        this.parts = parts;
        this.part = part;
        this.folder = folder;
    }

    /** The relations of a part, or of the package where it is none. */
    static Relations of(Parts parts, String owner) {
        String folder = owner.substring(0, owner.lastIndexOf('/') + 1);
        String part = folder + "_rels/" + owner.substring(folder.length()) + ".rels";
        Relations relations = new Relations(parts, part, folder);
        if (parts.has(part)) {
            relations.read();
        }
        return relations;
    }

    private void read() {
        root = XmlNode.root(parts.read(part).text(), part, "");
        for (XmlNode node : root.children("Relationship")) {
            String id = node.attribute("Id");
            String type = node.attribute("Type");
            String target = node.attribute("Target");
            if (id == null || type == null || target == null) {
                throw NotMarkableException.unusual(part);
            }
            boolean outside = "External".equals(node.attribute("TargetMode"));
            ids.add(id.toLowerCase(Locale.ROOT));
            relations.add(new Relation(
                    id, type.substring(type.lastIndexOf('/') + 1), outside ? null : resolved(target), node));
        }
    }

    private String resolved(String target) {
        try {
            String path = target.startsWith("/") ? target : "/" + folder + target;
            String plain = path.contains("./") ? URI.create(path).normalize().getPath() : path;
            return plain.substring(1);
        } catch (IllegalArgumentException e) {
            throw NotMarkableException.unusual(part);
        }
    }

    /** The part that a relation leads to. */
    @Nullable
    String target(@Nullable String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    /** The parts of a type. */
    List<String> targets(String type) {
        List<String> targets = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.type().equals(type) && relation.target() != null) {
                targets.add(relation.target());
            }
        }
        return targets;
    }

    boolean hasType(String type) {
        return relations.stream().anyMatch(relation -> relation.type().equals(type));
    }

    /** Adds one to a part and gives its id; the target is written from the package's root. */
    String add(String type, String target) {
        int number = 1;
        while (!ids.add("rid" + number)) {
            number++;
        }
        fresh.append("<~Relationship Id=\"rId")
                .append(number)
                .append("\" Type=\"")
                .append(XmlEscapes.write(type))
                .append("\" Target=\"/")
                .append(XmlEscapes.write(target))
                .append("\"/>");
        return "rId" + number;
    }

    /** Takes relations of a type out. */
    void drop(String type) {
        relations.stream()
                .filter(relation -> relation.type().equals(type))
                .forEach(relation -> dropped.add(relation.node()));
    }

    /** Writes what was added and taken out. */
    void write() {
        XmlNode node = root;
        if (node == null) {
            if (!fresh.isEmpty()) {
                parts.add(
                        part,
                        Snippets.DECLARATION + "<Relationships xmlns=\"" + NAMESPACE + "\">"
                                + Snippets.named(fresh.toString(), "") + "</Relationships>");
            }
            return;
        }
        Splices splices = new Splices();
        dropped.forEach(relation -> splices.replace(relation.start(), relation.end(), ""));
        if (!fresh.isEmpty()) {
            splices.append(node, Snippets.named(fresh.toString(), node.prefix()));
        }
        parts.change(part, splices);
    }
}
