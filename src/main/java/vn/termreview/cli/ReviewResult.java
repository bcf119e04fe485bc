package vn.termreview.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written.
 *
 * @param term the term; of a year the one that reports it
 * @param edition the issued edition, or null for a draft
 * @param draft true where any page is marked as a draft because something blocks the issue
 * @param files absolute, in the order of unit and format
 * @param year the year of a yearly summary, else null
 * @param documents the same files, a row a document
 */
public record ReviewResult(
        String term,
        @Nullable Integer edition,
        boolean draft,
        List<Path> files,
        @Nullable Integer year,
        List<Document> documents) {

    public ReviewResult {
        files = List.copyOf(files);
        documents = List.copyOf(documents);
    }

    /**
     * One document.
     *
     * @param kind {@code term}, {@code year}, {@code unit} or {@code quality}
     * @param unit the unit's code, or null where it is of all
     * @param draft whether its pages are marked as a draft
     * @param files absolute, in the order of the formats
     */
    public record Document(String kind, @Nullable String unit, boolean draft, List<Path> files) {
        public Document {
            files = List.copyOf(files);
        }
    }
}
