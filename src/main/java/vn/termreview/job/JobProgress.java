package vn.termreview.job;

/** Where a job tells how far it is; may be called from several threads. */
public interface JobProgress {

    /**
     * A stage begins.
     *
     * @param name one word: receive, stage, accept, units, figures, check
     * @param total how many there are to do, or 0 where that is unknown
     */
    void stage(String name, long total);

    /**
     * Some more of the stage are done.
     *
     * @param count how many
     */
    void advance(long count);
}
