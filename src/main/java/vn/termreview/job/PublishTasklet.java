package vn.termreview.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.termreview.home.KillPoint;
import vn.termreview.submission.ImportOrder;
import vn.termreview.submission.Run;

/**
 * The one transaction in which an import becomes visible: readers see everything before it or everything after it. A run
 * that was killed after it finds it done. A dry run takes it all back, and keeps only the answer.
 */
final class PublishTasklet implements Tasklet {

    private final Stages stages;
    private final TransactionTemplate transaction;
    private final long run;
    private final JobProgress progress;
    private final RunReport report;
    private final KillPoint killPoint;

    PublishTasklet(
            Stages stages,
            PlatformTransactionManager transactions,
            long run,
            JobProgress progress,
            RunReport report,
            KillPoint killPoint) {
        this.stages = stages;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.run = run;
        this.progress = progress;
        this.report = report;
        this.killPoint = killPoint;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Run asked = stages.runs().find(run).orElseThrow();
        if (!asked.published()) {
            String answer = transaction.execute(status -> publish(asked, status));
            killPoint.reached("after-accept");
            if (asked.dryRun()) {
                stages.runs().rehearsed(run, answer);
            }
        }
        return RepeatStatus.FINISHED;
    }

    private String publish(Run asked, TransactionStatus status) {
        progress.stage("accept", 0);
        ImportOrder order = stages.runs().order(asked);
        stages.submissions().settle(run, order.confirmed(), order.mappingsAccepted());
        stages.mappings().remember(run, order.mappingsAccepted());
        stages.facts().append(run);
        String answer = derive(progress, stages, run, report);
        if (asked.dryRun()) {
            status.setRollbackOnly();
        } else {
            stages.runs().published(run, answer);
        }
        killPoint.reached("before-accept");
        return answer;
    }

    /** What follows from the current submissions, whatever changed them. */
    static String derive(JobProgress progress, Stages stages, long run, RunReport report) {
        progress.stage("units", 0);
        stages.dimensions().derive();
        progress.stage("figures", 0);
        stages.contributions().derive();
        progress.stage("check", 0);
        stages.checks().run(run);
        return report.json(run);
    }
}
