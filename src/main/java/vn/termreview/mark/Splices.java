package vn.termreview.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text at places of the original; all between them stays as it is, letter by letter. */
final class Splices {

    private record Splice(int from, int to, String text) {}

    private final List<Splice> splices = new ArrayList<>();

    void replace(int from, int to, String text) {
        splices.add(new Splice(from, to, text));
    }

    /** Several at one place follow each other in the order of the calls. */
    void insert(int at, String text) {
        replace(at, at, text);
    }

    /** Sets an attribute, or adds it first of all. */
    void attribute(XmlTag tag, String name, String value) {
        XmlTag.Value stated = tag.value(name);
        String written = XmlEscapes.write(value);
        if (stated == null) {
            insert(tag.attributesAt(), " " + name + "=\"" + written + "\"");
        } else {
            replace(stated.start(), stated.end(), written);
        }
    }

    /** Adds content as the last of an element. */
    void append(XmlNode node, String xml) {
        if (node.isEmptyTag()) {
            int slash = node.end() - 2;
            replace(slash, node.end(), ">" + xml + "</" + node.tag().name() + ">");
        } else {
            insert(node.contentEnd(), xml);
        }
    }

    /** Counts on, where the element says how many children it has. */
    void count(XmlNode node, int count) {
        if (node.tag().value("count") != null) {
            attribute(node.tag(), "count", Integer.toString(count));
        }
    }

    boolean isEmpty() {
        return splices.isEmpty();
    }

    String apply(String text) {
        splices.sort(Comparator.comparingInt(Splice::from));
        StringBuilder changed = new StringBuilder(text.length() + 1024);
        int at = 0;
        for (Splice splice : splices) {
            if (splice.from() < at) {
                throw new IllegalStateException("overlapping changes at " + splice.from());
            }
            changed.append(text, at, splice.from()).append(splice.text());
            at = splice.to();
        }
        return changed.append(text, at, text.length()).toString();
    }
}
