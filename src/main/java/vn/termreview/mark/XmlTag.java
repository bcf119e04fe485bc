package vn.termreview.mark;

import org.jspecify.annotations.Nullable;

/**
 * One tag of a text, by where it stands.
 *
 * @param kind what sort of tag
 * @param name as written, with its prefix
 * @param start of the {@code <}
 * @param end after the {@code >}
 */
record XmlTag(String text, Kind kind, String name, int start, int end) {

    /** What a tag does to the element. */
    enum Kind {
        /** Begins it. */
        OPEN,
        /** Ends it. */
        CLOSE,
        /** Is all of it. */
        EMPTY
    }

    /**
     * Where an attribute's value stands.
     *
     * @param start after the quote
     * @param end of the closing quote
     */
    record Value(int start, int end, String raw) {}

    /** The name without its prefix. */
    String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon, or nothing. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Where a further attribute can be written, after a space. */
    int attributesAt() {
        return start + 1 + name.length();
    }

    /** The value of an attribute as it reads, or null. */
    @Nullable
    String attribute(String attribute) {
        Value value = value(attribute);
        return value == null ? null : XmlEscapes.read(value.raw());
    }

    /** The value of an attribute by its whole name, or by {@code *:local} with any prefix; null if absent. */
    @Nullable
    Value value(String attribute) {
        int at = attributesAt();
        while (at < end) {
            int nameStart = skipSpace(at);
            int equals = nameStart;
            while (equals < end && text.charAt(equals) != '=' && text.charAt(equals) != '>') {
                equals++;
            }
            if (equals >= end || text.charAt(equals) == '>') {
                return null;
            }
            int quote = skipSpace(equals + 1);
            int close = text.indexOf(text.charAt(quote), quote + 1);
            if (matches(text.substring(nameStart, equals).strip(), attribute)) {
                return new Value(quote + 1, close, text.substring(quote + 1, close));
            }
            at = close + 1;
        }
        return null;
    }

    private static boolean matches(String written, String wanted) {
        return wanted.startsWith("*:")
                ? written.indexOf(':') > 0 && written.endsWith(wanted.substring(1))
                : written.equals(wanted);
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
