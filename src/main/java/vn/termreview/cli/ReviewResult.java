package vn.termreview.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written.
 *
 * @param term the term
 * @param edition the issued edition, or null for a draft
 * @param draft true where the pages are marked as a draft because something blocks the issue
 * @param files absolute, in the order of unit and format
 */
public record ReviewResult(String term, @Nullable Integer edition, boolean draft, List<Path> files) {}
