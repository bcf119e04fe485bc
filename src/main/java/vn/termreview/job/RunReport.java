package vn.termreview.job;

/** What a run answers; asked for inside the accepting transaction, so that a dry run can answer too. */
@FunctionalInterface
public interface RunReport {

    /**
     * The answer.
     *
     * @param run the run
     * @return JSON
     */
    String json(long run);
}
