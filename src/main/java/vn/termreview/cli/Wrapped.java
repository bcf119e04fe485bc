package vn.termreview.cli;

import java.util.ArrayList;
import java.util.List;

/** Sentences broken between words, for terminals of eighty columns. */
final class Wrapped {

    private static final int WIDTH = 80;

    private Wrapped() {}

    /** Lines of a text, the first indented as told and the others by two more; a longer word has a line of its own. */
    static String lines(int indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean begun = false;
        for (String word : Table.clean(text).split(" ", -1)) {
            if (begun && Table.width(line.toString()) + 1 + Table.width(word) > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent + 2));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return String.join("\n", lines) + "\n";
    }
}
