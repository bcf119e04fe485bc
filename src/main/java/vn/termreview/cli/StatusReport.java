package vn.termreview.cli;

import java.util.List;

/**
 * Who has sent what, and whether a review could be issued.
 *
 * @param reports one per form, period and reporting unit that came or is expected, in that order
 * @param terms one per term concerned, oldest first
 */
public record StatusReport(List<ReportRow> reports, List<TermRow> terms) {}
