package vn.termreview.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an office lays out one form: {@code sample/FORM/HAND.yml}.
 *
 * @param file the workbook's name; forms of one period that name the same file share it
 * @param style how values are written
 * @param title rows above the header: text by column letter
 * @param words printed word by value, for values that are chosen from a list
 * @param sections what stands in a row of its own before the first row of a group: text by column letter
 * @param before what stands in a row of its own before the row with this key; an empty text is a blank row
 * @param more where the table goes on in a second sheet
 * @param second the form's second table, which holds the rows of one group
 * @param footer rows below the table: text by column letter
 * @param hidden a hidden sheet that somebody forgot
 */
record Hand(
        String file,
        String sheet,
        Style style,
        List<Map<String, String>> title,
        Header header,
        Map<String, String> words,
        Map<String, Map<String, String>> sections,
        Map<String, String> before,
        @Nullable Total total,
        @Nullable More more,
        @Nullable Second second,
        List<Map<String, String>> footer,
        @Nullable Hidden hidden) {

    Hand {
        words = words == null ? Map.of() : Map.copyOf(words);
        sections = sections == null ? Map.of() : Map.copyOf(sections);
        before = before == null ? Map.of() : Map.copyOf(before);
    }

    /**
     * How values are written.
     *
     * @param dash zero is written "-"
     * @param codes codes are numbers, which loses leading zeros; null for texts
     * @param decomposed texts are NFD, as some input methods leave them
     */
    record Style(
            Numbers numbers,
            boolean dash,
            Dates dates,
            Spelling names,
            boolean decomposed,
            @Nullable Codes codes) {}

    enum Numbers {
        NUMBER,
        TEXT,
        /** Text in every second row. */
        MIXED,
        /** Text with a dot between thousands. */
        DOTTED
    }

    enum Codes {
        NUMBER
    }

    enum Dates {
        DATE,
        /** dd/mm/yyyy. */
        TEXT
    }

    enum Spelling {
        AS_IS,
        UPPER,
        /** Begins with a small letter. */
        SMALL,
        /** Two spaces after the first word, and one at the end. */
        SPACED
    }

    /**
     * The heading.
     *
     * @param merged merged as the template does it, or left unmerged
     */
    record Header(boolean merged, Numbering numbering, List<Column> columns) {}

    enum Numbering {
        NONE,
        /** 1 2 3. */
        FROM_ONE,
        /** (1) (2) (3). */
        PARENTHESES,
        /** A B 1 2 3: letters over texts, then numbers. */
        LETTERS
    }

    /**
     * A column.
     *
     * @param field the value it shows; {@code order} counts the rows; null for a column that the form does not know
     * @param label its labels, top to bottom, between {@code " / "}
     * @param remarks what stands in an unknown column, by row key
     */
    record Column(
            @Nullable String field, String label, @Nullable Map<String, String> remarks) {

        List<String> path() {
            return List.of(label.split(" / "));
        }
    }

    /**
     * The total row.
     *
     * @param column the field in whose column the word stands
     */
    record Total(boolean top, String label, String column, boolean formula) {}

    /**
     * A second sheet.
     *
     * @param from the key or group of its first row
     */
    record More(String from, String sheet, List<Map<String, String>> title) {}

    /**
     * The form's second table.
     *
     * @param rows the group of its rows, of which there may be none
     * @param sheet the sheet that it has for itself; null where it stands under the first table
     */
    record Second(String rows, @Nullable String sheet, List<Map<String, String>> title, Header header) {}

    record Hidden(String sheet, List<Map<String, String>> rows) {}
}
