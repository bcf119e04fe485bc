package vn.termreview.job;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a submission back, and derives what follows, in one transaction. */
public final class Withdrawal {

    private final Stages stages;
    private final TransactionTemplate transaction;

    /**
     * Sets up what every withdrawal uses.
     *
     * @param stages what follows a withdrawal
     * @param transactions of the warehouse
     */
    public Withdrawal(Stages stages, PlatformTransactionManager transactions) {
        this.stages = stages;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes a submission back; the version before it becomes current.
     *
     * @param run the run that does it
     * @param submission its number
     * @param reason why
     * @param progress told how far it is
     * @param report what the run answers
     */
    public void withdraw(long run, long submission, String reason, JobProgress progress, RunReport report) {
        transaction.executeWithoutResult(status -> {
            stages.submissions().withdraw(submission, run, reason);
            stages.runs().published(run, PublishTasklet.derive(progress, stages, run, report));
            stages.runs().ended(run, "accepted");
        });
    }
}
