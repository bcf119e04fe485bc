package vn.termreview.job;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.termreview.submission.Explanations;
import vn.termreview.submission.Explanations.Asked;
import vn.termreview.submission.Runs;

/** Accepts an odd value with its reason, in one transaction. No figure changes by it, so nothing is derived. */
public final class Explaining {

    private final Runs runs;
    private final Explanations explanations;
    private final TransactionTemplate transaction;

    /**
     * Sets up what every explanation uses.
     *
     * @param runs where the run is recorded
     * @param explanations where the reason is kept
     * @param transactions of the warehouse
     */
    public Explaining(Runs runs, Explanations explanations, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.explanations = explanations;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Accepts a value.
     *
     * @param run the run that does it
     * @param finding the query
     * @param reason why the value is true
     * @return the query as it was before
     */
    public Asked explain(long run, long finding, String reason) {
        return transaction.execute(status -> {
            Asked asked = explanations.asked(finding);
            explanations.explain(finding, run, reason);
            runs.published(run, "[]");
            runs.ended(run, "accepted");
            return asked;
        });
    }
}
