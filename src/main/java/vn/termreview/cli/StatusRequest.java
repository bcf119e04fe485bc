package vn.termreview.cli;

import org.jspecify.annotations.Nullable;

/**
 * Which reports to look at; both null for all.
 *
 * @param year one year, or null
 * @param term one term, or null
 */
public record StatusRequest(
        @Nullable Integer year, @Nullable String term) {}
