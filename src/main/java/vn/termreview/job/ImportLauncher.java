package vn.termreview.job;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Failure;
import vn.termreview.problem.Refused;

/** Starts the job of a run, waits for its end, and says how it ended. */
public final class ImportLauncher {

    private final JobOperator operator;
    private final ImportJob job;
    private final AtomicReference<@Nullable JobExecution> running = new AtomicReference<>();

    /**
     * Sets up.
     *
     * @param operator the batch's operator, running jobs in the caller's thread
     * @param job the import
     */
    public ImportLauncher(JobOperator operator, ImportJob job) {
        this.operator = operator;
        this.job = job;
    }

    /**
     * Starts a run, or goes on with it where it broke off.
     *
     * @param run its number
     * @param progress told how far it is
     * @param report what the run answers
     * @throws Refused with exit code 130 where it was stopped
     * @throws RuntimeException what ended it, where it failed
     */
    public void run(long run, JobProgress progress, RunReport report) {
        Job job = this.job.of(run, progress, report, new Watch());
        var parameters =
                new JobParametersBuilder().addLong(ImportJob.RUN, run, true).toJobParameters();
        JobExecution execution;
        try {
            execution = operator.start(job, parameters);
        } catch (JobInstanceAlreadyCompleteException e) {
            // Killed after the last step: all is done but saying so.
            return;
        } catch (Exception e) {
            throw new IllegalStateException("run " + run + " cannot be started", e);
        }
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        List<Throwable> causes = execution.getAllFailureExceptions();
        if (causes.isEmpty()) {
            throw new Refused(ExitCode.INTERRUPTED, "failure.interrupted", Map.of("run", Long.toString(run)));
        }
        throw failure(run, causes);
    }

    /** Asks the job that runs to stop at its next commit; without one nothing happens. */
    public void stop() {
        JobExecution execution = running.get();
        if (execution != null) {
            try {
                operator.stop(execution);
            } catch (JobExecutionNotRunningException e) {
                // It has ended by itself in the meantime, which is what was asked for.
            }
        }
    }

    /** Knows which execution is the running one. */
    private final class Watch implements JobExecutionListener {

        @Override
        public void beforeJob(JobExecution execution) {
            running.set(execution);
        }

        @Override
        public void afterJob(JobExecution execution) {
            running.set(null);
        }
    }

    private static RuntimeException failure(long run, List<Throwable> causes) {
        for (Throwable cause : causes) {
            for (Throwable each = cause; each != null; each = each.getCause()) {
                if (each instanceof Failure && each instanceof RuntimeException known) {
                    return known;
                }
            }
        }
        return new IllegalStateException("run " + run + " failed", causes.get(0));
    }
}
