package vn.termreview.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Marks a sender's file.
 *
 * @param submission the number of any submission of the file
 * @param file where to, absolute and no directory; null for one in {@code HOME/marked}
 */
public record MarkRequest(long submission, @Nullable Path file) {}
