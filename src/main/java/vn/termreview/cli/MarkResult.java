package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import java.util.List;

/**
 * What goes back to a sender.
 *
 * @param submission as asked for
 * @param file absolute
 * @param kind whether it is his own workbook
 * @param errors how many of them are marked or listed
 * @param queries those without an explanation
 * @param notes only listed
 * @param cells how many cells are coloured; 0 in a list
 * @param remarks what the operator should know of it, as sentences in his language
 */
public record MarkResult(
        long submission, Path file, Kind kind, int errors, int queries, int notes, int cells, List<String> remarks) {

    public MarkResult {
        remarks = List.copyOf(remarks);
    }

    /** What was written. */
    public enum Kind {
        /** The sender's workbook with marks in it. */
        MARKED("marked"),
        /** A workbook with the list alone. */
        LIST("list");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /**
         * The word used in JSON.
         *
         * @return lower case
         */
        @JsonValue
        public String word() {
            return word;
        }
    }
}
