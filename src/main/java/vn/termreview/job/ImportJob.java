package vn.termreview.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import vn.termreview.home.KillPoint;
import vn.termreview.sql.Sql;
import vn.termreview.staging.FileQueue;
import vn.termreview.staging.StagedFile;
import vn.termreview.staging.UnreadFile;
import vn.termreview.submission.ImportOrder;

/** The import, from files to figures. Only here is the order known. */
public final class ImportJob {

    /** The job's name in the batch's record. */
    public static final String NAME = "import";

    /** The one identifying parameter: the run's number. */
    public static final String RUN = "run";

    private static final int FILES_PER_CHUNK = 20;
    private static final String SLICE = "slice";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final TaskExecutor executor;
    private final Sql sql;
    private final Stages stages;
    private final KillPoint killPoint;

    /**
     * Sets up what every import uses.
     *
     * @param repository the batch's record
     * @param transactions of the warehouse
     * @param executor runs slices side by side
     * @param sql the warehouse
     * @param stages what is set in order
     * @param killPoint told of {@code before-accept} and {@code after-accept}
     */
    public ImportJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            TaskExecutor executor,
            Sql sql,
            Stages stages,
            KillPoint killPoint) {
        this.repository = repository;
        this.transactions = transactions;
        this.executor = executor;
        this.sql = sql;
        this.stages = stages;
        this.killPoint = killPoint;
    }

    /**
     * The job of one run: the files come into the warehouse; slice by slice they pass the gate, are read, and are staged;
     * one transaction accepts, derives units and figures, checks across submissions, and publishes.
     *
     * @param run the run's number
     * @param progress told how far it is
     * @param report what the run answers
     * @param listener told when it begins and ends
     * @return the job, to be started with the run as its parameter
     */
    public Job of(long run, JobProgress progress, RunReport report, JobExecutionListener listener) {
        return new JobBuilder(NAME, repository)
                .listener(listener)
                .start(receive(run, progress))
                .next(stage(run, progress))
                .next(publish(run, progress, report))
                .build();
    }

    private Step receive(long run, JobProgress progress) {
        return new StepBuilder("receive", repository)
                .tasklet(new ReceiveTasklet(stages, run, progress), transactions)
                .build();
    }

    private Step stage(long run, JobProgress progress) {
        return new StepBuilder("stage", repository)
                .partitioner("slice", slices(run))
                .step(new SliceStep(SLICE, slice -> slice(run, slice, progress)))
                .taskExecutor(executor)
                .build();
    }

    private Step slice(long run, int slice, JobProgress progress) {
        return new StepBuilder("slice", repository)
                .<UnreadFile, StagedFile>chunk(FILES_PER_CHUNK)
                .transactionManager(transactions)
                .reader(new FileQueue(sql, run, slice))
                .processor(processor(run))
                .writer(files -> {
                    stages.writer().write(files);
                    progress.advance(files.size());
                })
                .build();
    }

    private ItemProcessor<UnreadFile, StagedFile> processor(long run) {
        ImportOrder order = stages.runs().order(stages.runs().find(run).orElseThrow());
        return stages.processor().knowing(run, order.mappingsKnown(), order.mappingsAccepted());
    }

    private Step publish(long run, JobProgress progress, RunReport report) {
        return new StepBuilder("publish", repository)
                .tasklet(new PublishTasklet(stages, transactions, run, progress, report, killPoint), transactions)
                .build();
    }

    private Partitioner slices(long run) {
        return gridSize -> {
            List<Integer> numbers =
                    sql.query("staging/slices", Map.of("run_id", run), (row, n) -> row.getInt("slice_no"));
            Map<String, ExecutionContext> contexts = new HashMap<>();
            for (int number : numbers) {
                ExecutionContext context = new ExecutionContext();
                context.putInt(SLICE, number);
                contexts.put(SLICE + number, context);
            }
            return contexts;
        };
    }
}
