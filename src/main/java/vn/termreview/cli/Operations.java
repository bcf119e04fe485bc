package vn.termreview.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What the commands ask for: one method each. A method that cannot do its work throws a {@link
 * vn.termreview.problem.Failure}, which names the exit code; anything else that it throws is a defect. One method runs at
 * a time, except {@link #stop}.
 */
public interface Operations extends AutoCloseable {

    /**
     * Sample workbooks, import of both terms, explanations, reviews.
     *
     * @param progress where to tell how far it is
     * @return what is there now, also when nothing had to be done
     */
    DemoResult demo(Progress progress);

    /**
     * Writes the sample workbooks, a folder per year.
     *
     * @param directory absolute; made if need be
     * @param progress where to tell how far it is
     * @return what was written
     */
    SampleResult sample(Path directory, Progress progress);

    /**
     * Writes blank workbooks for the units to fill in.
     *
     * @param request which, and where
     * @param progress where to tell how far it is
     * @return what was written, by form and reporting unit
     */
    List<TemplateEntry> template(TemplateRequest request, Progress progress);

    /**
     * Receives, stages, checks and accepts in one transaction.
     *
     * @param request what to import
     * @param progress where to tell how far it is
     * @return what became of each submission
     */
    ImportResult importFiles(ImportRequest request, Progress progress);

    /**
     * Takes an accepted submission back.
     *
     * @param request which, and why
     * @return what counts now
     */
    WithdrawResult withdraw(WithdrawRequest request);

    /**
     * Who has sent what.
     *
     * @param request for which year or term
     * @return a row per report
     */
    StatusReport status(StatusRequest request);

    /**
     * What is wrong, cell by cell.
     *
     * @param request of which submissions
     * @return by submission, sheet, row and column
     */
    List<FindingRow> findings(FindingsRequest request);

    /**
     * Writes a sender's own workbook with what is to be mended marked in it, or a list where that cannot be done.
     *
     * @param request of which submission, and where to
     * @return what was written
     */
    MarkResult mark(MarkRequest request);

    /**
     * Accepts an odd but true value.
     *
     * @param request which, and why it is true
     * @return what was explained
     */
    ExplainResult explain(ExplainRequest request);

    /**
     * What differs between two versions of a report, and which figures, verdicts, findings and explanations change. Leaves
     * the warehouse as it is.
     *
     * @param request which two
     * @param progress where to tell how far it is
     * @return cell by cell, then what follows
     */
    DiffResult diff(DiffRequest request, Progress progress);

    /**
     * Every indicator, year and unit of a term.
     *
     * @param request which term
     * @return by the catalogue's order, scope, unit and year, the term's own row last
     */
    List<FigureRow> figures(FiguresRequest request);

    /**
     * Writes a review.
     *
     * @param request which, and where
     * @param progress where to tell how far it is
     * @return what was written
     */
    ReviewResult review(ReviewRequest request, Progress progress);

    /**
     * Every cell that a figure came from.
     *
     * @param code the figure's code, as printed
     * @return by file, sheet, row, column and part
     */
    List<TraceRow> trace(String code);

    /**
     * The figures that a cell feeds.
     *
     * @param submission the submission's number
     * @param sheet the sheet's name
     * @param cell such as {@code C17}
     * @return in the order of {@link #figures}
     */
    List<FigureRow> traceCell(long submission, String sheet, String cell);

    /**
     * The batch runs.
     *
     * @return the latest first
     */
    List<RunRow> runs();

    /**
     * Goes on with a run that failed or was stopped.
     *
     * @param run its number
     * @param passwords to try on encrypted files, since the run did not keep any
     * @param progress where to tell how far it is
     * @return what became of each submission of the whole run
     */
    ImportResult restart(long run, List<String> passwords, Progress progress);

    /**
     * Checks the machine. Must not throw where the database cannot be reached: that is a row.
     *
     * @return in a fixed order
     */
    List<DoctorRow> doctor();

    /**
     * Asks the method that is running to end at the next safe point, and returns at once; called from another thread. That
     * method may then throw anything. No other shutdown hook may close what it still needs.
     */
    void stop();

    /** Ends everything that was opened, the embedded database included. */
    @Override
    void close();
}
