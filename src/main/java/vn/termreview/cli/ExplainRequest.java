package vn.termreview.cli;

/**
 * Accepts an odd but true value.
 *
 * @param finding the number of the query
 * @param text the reason, one line, not blank
 */
public record ExplainRequest(long finding, String text) {}
