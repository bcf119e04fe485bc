package vn.termreview.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which blank workbooks to write, and where.
 *
 * @param forms codes of known forms, each once, at least one
 * @param year the year or starting year of the school year; of a form of a term any of its years; null only where all
 *     forms are of a term
 * @param term the term of forms of a term, or null for the one that the year is in
 * @param directory where to, absolute; null for {@code HOME/templates}
 */
public record TemplateRequest(
        List<String> forms,
        @Nullable Integer year,
        @Nullable String term,
        @Nullable Path directory) {}
