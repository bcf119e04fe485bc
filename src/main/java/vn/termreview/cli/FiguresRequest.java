package vn.termreview.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which figures.
 *
 * @param term such as {@code 2015-2020}
 * @param edition an issued edition's, or null for those of now
 * @param asOf as known at that time, or null
 */
public record FiguresRequest(
        String term, @Nullable Integer edition, @Nullable Instant asOf) {}
