package vn.termreview.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing found wrong or worth knowing, at a place in a file.
 *
 * @param code what it is
 * @param sheet the sheet's name, or null for the whole file
 * @param cell the address such as {@code C17}, or null for the whole sheet
 * @param found the raw text that was found, or null where nothing stands
 * @param expected what should stand there: plain text, or {@code @key} for the phrase {@code expected.key} of the message files
 * @param details further named values for the message's placeholders, language-neutral
 */
public record Finding(
        ProblemCode code,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String found,
        @Nullable String expected,
        Map<String, String> details) {

    public Finding {
        details = Map.copyOf(details);
    }
}
