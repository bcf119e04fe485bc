package vn.termreview.job;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the warehouse as it would be if another version of a report counted: everything is derived as for an acceptance,
 * looked at, and taken back, the run included. Nobody else sees any of it.
 */
public final class Rehearsal {

    private final Stages stages;
    private final TransactionTemplate transaction;

    /**
     * Sets up what every rehearsal uses.
     *
     * @param stages what follows an acceptance
     * @param transactions of the warehouse
     */
    public Rehearsal(Stages stages, PlatformTransactionManager transactions) {
        this.stages = stages;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Looks at the warehouse while a submission counts. To be called under the run lock.
     *
     * @param submission held, or accepted at some time
     * @param startedBy user, host and process
     * @param progress told how far it is
     * @param look asks the warehouse, within the transaction
     * @return what it saw
     */
    public <T> T counting(long submission, String startedBy, JobProgress progress, Supplier<T> look) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            long run = stages.runs().open("import", "rehearsal|" + submission, Map.of(), true, startedBy);
            stages.submissions().count(submission, run);
            stages.facts().append(run);
            PublishTasklet.derive(progress, stages, run, rehearsed -> "");
            return look.get();
        }));
    }
}
