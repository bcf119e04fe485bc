package vn.termreview.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.mark.XmlTag.Kind;

/** An element of a part, by where it stands in the text. */
final class XmlNode {

    private final XmlTag open;
    private final List<XmlNode> children = new ArrayList<>();
    private XmlTag close;

    private XmlNode(XmlTag open) {
        this.open = open;
        this.close = open;
    }

    /**
     * The root of a part.
     *
     * @param closed local name of the element whose inside is not looked at, or nothing
     * @throws NotMarkableException if the tags do not match
     */
    static XmlNode root(String text, String part, String closed) {
        XmlTags tags = new XmlTags(text, 0, text.length());
        Deque<XmlNode> path = new ArrayDeque<>();
        XmlNode root = null;
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            XmlNode parent = path.peek();
            if (tag.kind() == Kind.CLOSE) {
                if (parent == null
                        || (!isClosed(parent, closed) && !parent.open.name().equals(tag.name()))) {
                    throw NotMarkableException.unusual(part);
                }
                if (parent.open.name().equals(tag.name())) {
                    parent.close = tag;
                    path.pop();
                }
                continue;
            }
            if (parent != null && isClosed(parent, closed)) {
                continue;
            }
            XmlNode node = new XmlNode(tag);
            if (parent != null) {
                parent.children.add(node);
            } else if (root == null) {
                root = node;
            }
            if (tag.kind() == Kind.OPEN) {
                path.push(node);
            }
        }
        if (root == null || !path.isEmpty()) {
            throw NotMarkableException.unusual(part);
        }
        return root;
    }

    private static boolean isClosed(XmlNode node, String closed) {
        return node.local().equals(closed);
    }

    XmlTag tag() {
        return open;
    }

    String local() {
        return open.local();
    }

    String prefix() {
        return open.prefix();
    }

    @Nullable
    String attribute(String name) {
        return open.attribute(name);
    }

    List<XmlNode> children() {
        return children;
    }

    List<XmlNode> children(String local) {
        return children.stream().filter(child -> child.local().equals(local)).toList();
    }

    @Nullable
    XmlNode child(String local) {
        for (XmlNode child : children) {
            if (child.local().equals(local)) {
                return child;
            }
        }
        return null;
    }

    boolean isEmptyTag() {
        return open.kind() == Kind.EMPTY;
    }

    int start() {
        return open.start();
    }

    int end() {
        return close.end();
    }

    int contentStart() {
        return open.end();
    }

    /** Where its closing tag begins; of one without inside, where it ends. */
    int contentEnd() {
        return isEmptyTag() ? open.end() : close.start();
    }
}
