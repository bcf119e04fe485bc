package vn.termreview.mark;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The comments of one sheet, with ours after its own; one that a cell has keeps its text and gets ours appended. */
final class CommentPart {

    /** Who the comments say they are from. */
    static final String AUTHOR = "termreview";

    /** The author of what stands in for a conversation: programs show that, and never the text of the comment. */
    private static final String CONVERSATION = "tc=";

    private final Parts parts;
    private final String name;
    private final String text;
    private final XmlNode root;
    private final XmlNode authors;
    private final XmlNode list;
    private final Map<Spot, XmlNode> own = new HashMap<>();

    CommentPart(Parts parts, String name) {
        this.parts = parts;
        this.name = name;
        this.text = parts.read(name).text();
        this.root = XmlNode.root(text, name, "");
        this.authors = required("authors");
        this.list = required("commentList");
        for (XmlNode comment : list.children("comment")) {
            Spot spot = Spot.of(Objects.requireNonNullElse(comment.attribute("ref"), ""));
            if (spot != null) {
                own.put(spot, comment);
            }
        }
    }

    private XmlNode required(String child) {
        XmlNode node = root.child(child);
        if (node == null) {
            throw NotMarkableException.unusual(name);
        }
        return node;
    }

    /** A part without comments. */
    static String blank(Dialect dialect) {
        return Snippets.DECLARATION + "<comments xmlns=\"" + dialect.main()
                + "\"><authors></authors><commentList></commentList></comments>";
    }

    /** Where the sheet has comments of its own. */
    Set<Spot> spots() {
        return new TreeSet<>(own.keySet());
    }

    /** Writes comments: of each place its lines, the first of which is printed in bold. */
    void write(SortedMap<Spot, String> comments) {
        Splices splices = new Splices();
        int author = authors.children("author").size();
        StringBuilder fresh = new StringBuilder();
        comments.forEach((spot, lines) -> {
            XmlNode comment = own.get(spot);
            if (comment == null) {
                fresh.append("<~comment ref=\"")
                        .append(spot.address())
                        .append("\" authorId=\"")
                        .append(author)
                        .append("\"><~text>")
                        .append(runs(lines))
                        .append("</~text></~comment>");
            } else if (!isConversation(comment)) {
                append(splices, comment, lines);
            }
        });
        splices.append(authors, Snippets.named("<~author>" + AUTHOR + "</~author>", root.prefix()));
        if (!fresh.isEmpty()) {
            splices.append(list, Snippets.named(fresh.toString(), root.prefix()));
        }
        parts.change(name, splices);
    }

    private boolean isConversation(XmlNode comment) {
        int author = SheetPart.number(comment.attribute("authorId"), -1);
        if (author < 0 || author >= authors.children("author").size()) {
            return false;
        }
        XmlNode name = authors.children("author").get(author);
        return text.substring(name.contentStart(), name.contentEnd()).startsWith(CONVERSATION);
    }

    private void append(Splices splices, XmlNode comment, String lines) {
        XmlNode words = comment.child("text");
        if (words == null) {
            throw NotMarkableException.unusual(name);
        }
        // Programs that see runs look for no text beside them.
        for (XmlNode plain : words.children("t")) {
            splices.insert(plain.start(), Snippets.named("<~r>", root.prefix()));
            splices.insert(plain.end(), Snippets.named("</~r>", root.prefix()));
        }
        String xml = Snippets.named(runs("\n\n" + lines), root.prefix());
        XmlNode after = pronunciation(words);
        if (after == null) {
            splices.append(words, xml);
        } else {
            splices.insert(after.start(), xml);
        }
    }

    /** What follows the runs of a text. */
    private static @Nullable XmlNode pronunciation(XmlNode words) {
        XmlNode phonetic = words.child("rPh");
        return phonetic == null ? words.child("phoneticPr") : phonetic;
    }

    private static String runs(String lines) {
        int start = lines.length() - lines.stripLeading().length();
        int end = lines.indexOf('\n', start);
        int bold = end < 0 ? lines.length() : end;
        return run("<~b/>", lines.substring(0, bold)) + run("", lines.substring(bold));
    }

    private static String run(String weight, String text) {
        return text.isEmpty()
                ? ""
                : "<~r><~rPr>" + weight + "<~sz val=\"9\"/><~color indexed=\"81\"/><~rFont val=\"Tahoma\"/>"
                        + "<~family val=\"2\"/></~rPr><~t xml:space=\"preserve\">" + XmlEscapes.cell(text)
                        + "</~t></~r>";
    }
}
