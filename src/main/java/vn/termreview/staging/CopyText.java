package vn.termreview.staging;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY: tab between fields, {@code \N} for null, backslash escapes. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();
    private boolean isRowBegun;

    /** Adds a field to the row. */
    CopyText field(@Nullable Object value) {
        if (isRowBegun) {
            text.append('\t');
        }
        isRowBegun = true;
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    /** Ends the row. */
    void end() {
        text.append('\n');
        isRowBegun = false;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                // PostgreSQL's text holds every character but this one.
                case '\0' -> text.append('\uFFFD');
                default -> text.append(c);
            }
        }
    }
}
