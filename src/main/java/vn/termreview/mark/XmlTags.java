package vn.termreview.mark;

import org.jspecify.annotations.Nullable;
import vn.termreview.mark.XmlTag.Kind;

/** Walks over the tags of a well-formed text, past comments, instructions and character data. */
final class XmlTags {

    private static final String CHARACTERS = "<![CDATA[";

    private final String text;
    private final int end;
    private int at;

    XmlTags(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    /** The next tag, or null at the end. */
    @Nullable
    XmlTag next() {
        while (true) {
            int start = text.indexOf('<', at);
            if (start < 0 || start >= end) {
                return null;
            }
            if (text.startsWith("<?", start)) {
                at = after("?>", start);
            } else if (text.startsWith("<!--", start)) {
                at = after("-->", start);
            } else if (text.startsWith(CHARACTERS, start)) {
                at = after("]]>", start);
            } else {
                return tag(start);
            }
        }
    }

    private XmlTag tag(int start) {
        int close = endOfTag(start);
        at = close + 1;
        boolean closing = text.charAt(start + 1) == '/';
        int nameStart = start + (closing ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < close && isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        Kind kind = closing ? Kind.CLOSE : text.charAt(close - 1) == '/' ? Kind.EMPTY : Kind.OPEN;
        return new XmlTag(text, kind, text.substring(nameStart, nameEnd), start, at);
    }

    private static boolean isNamePart(char letter) {
        return letter != '/' && letter != '>' && !Character.isWhitespace(letter);
    }

    /** Of the {@code >} that no quote holds. */
    private int endOfTag(int start) {
        char quote = 0;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return i;
            }
        }
        throw NotMarkableException.unusual("a tag without an end");
    }

    private int after(String mark, int start) {
        int found = text.indexOf(mark, start);
        if (found < 0) {
            throw NotMarkableException.unusual("no " + mark);
        }
        return found + mark.length();
    }
}
