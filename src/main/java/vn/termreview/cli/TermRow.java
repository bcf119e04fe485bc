package vn.termreview.cli;

/**
 * Whether a term's review could be issued.
 *
 * @param term such as {@code 2015-2020}
 * @param ready true where all that follows is 0
 * @param missing expected reports that did not come
 * @param rejected reports that came and cannot be used
 * @param held submissions that wait for {@code --confirm}
 * @param errors open errors
 * @param queries open queries
 */
public record TermRow(String term, boolean ready, int missing, int rejected, int held, int errors, int queries) {}
