package vn.termreview.mark;

/** Pieces of XML, written with {@code <~} where an element's prefix goes. */
final class Snippets {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Snippets() {}

    /** With the prefix of the part that it goes to; what it quotes has no bare {@code <}. */
    static String named(String snippet, String prefix) {
        return snippet.replace("<~", "<" + prefix).replace("</~", "</" + prefix);
    }
}
