package vn.termreview.job;

import java.util.Map;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import vn.termreview.sql.Sql;

/** Clears up after a killed process. Only to be called while the run lock is held: nothing else can be running then. */
public final class Repair {

    private final JobRepository repository;
    private final JobOperator operator;
    private final Sql sql;

    /**
     * Sets up.
     *
     * @param repository the batch's record
     * @param operator the batch's operator
     * @param sql the warehouse
     */
    public Repair(JobRepository repository, JobOperator operator, Sql sql) {
        this.repository = repository;
        this.operator = operator;
        this.sql = sql;
    }

    /**
     * Makes every execution that a killed process left as running restartable, also one that had been told to stop, and
     * removes instances without one.
     */
    public void leftovers() {
        for (JobExecution execution : repository.findRunningJobExecutions(ImportJob.NAME)) {
            operator.recover(execution);
        }
        sql.update("submission/leftover_steps", Map.of());
        sql.update("submission/ghost_instances", Map.of());
    }
}
