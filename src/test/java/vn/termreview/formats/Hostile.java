package vn.termreview.formats;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A hostile or odd file.
 *
 * @param name the file's name
 * @param outcome what becomes of it: a problem's code, or {@code loaded 2}
 */
record Hostile(String name, Content content, String outcome) {

    /** Makes the file. */
    interface Content {

        byte[] make() throws IOException;
    }

    static Hostile of(String name, String outcome, Content content) {
        return new Hostile(name, content, outcome);
    }

    byte[] bytes() {
        try {
            return content.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
