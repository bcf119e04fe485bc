package vn.termreview.edition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report on a term's data is composed from.
 *
 * @param data the term; its gaps, sources and years
 * @param reports one an expected report, received or not
 * @param totals one a severity that occurs
 * @param counts one a kind of finding and form
 * @param findings the open and the explained ones, in the order of form, year, unit and cell
 * @param versions all accepted versions of what came more than once or was taken back
 * @param ledger one a form and year
 */
public record QualityData(
        ReviewData data,
        List<Report> reports,
        List<KindCount> totals,
        List<KindCount> counts,
        List<Line> findings,
        List<Version> versions,
        List<Ledger> ledger) {

    public QualityData {
        reports = List.copyOf(reports);
        totals = List.copyOf(totals);
        counts = List.copyOf(counts);
        findings = List.copyOf(findings);
        versions = List.copyOf(versions);
        ledger = List.copyOf(ledger);
    }

    /** An expected report; a null year is the term. */
    public record Report(String form, @Nullable Integer year, boolean received) {}

    /** Who has to answer a finding. */
    public enum Severity {
        ERROR,
        QUERY,
        NOTE
    }

    /**
     * Findings of one kind in one form.
     *
     * @param name what is wrong, in the reader's language, without the values of a single case; empty in a total
     * @param open neither corrected nor explained
     * @param explained true as they stand
     * @param closed of a version that no longer counts
     */
    public record KindCount(
            Severity severity, String name, @Nullable String form, int all, int open, int explained, int closed) {}

    /**
     * One finding.
     *
     * @param period as printed
     * @param text what is wrong
     * @param reason why it is true as it stands, or null while open
     */
    public record Line(
            @Nullable String form,
            @Nullable String period,
            @Nullable String unit,
            String file,
            Severity severity,
            String text,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String found,
            @Nullable String expected,
            @Nullable String reason) {}

    /** One accepted version of a report. */
    public record Version(
            String form,
            String period,
            @Nullable String unit,
            int version,
            LocalDate acceptedOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable String reason,
            boolean current) {}

    /**
     * What became of rows and cells.
     *
     * @param year null for the term
     * @param submissions how many count
     * @param rows loaded, quarantined, total, section, blank, ignored
     * @param cells loaded, heading, title, control, ignored, rejected
     */
    public record Ledger(
            String form, @Nullable Integer year, int submissions, List<Integer> rows, List<Integer> cells) {
        public Ledger {
            rows = List.copyOf(rows);
            cells = List.copyOf(cells);
        }
    }
}
