package vn.termreview.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.termreview.submission.ImportOrder;
import vn.termreview.submission.Inbox;
import vn.termreview.submission.InboxFile;
import vn.termreview.submission.Run;

/** Brings the files of a run into the warehouse, all in one transaction. */
final class ReceiveTasklet implements Tasklet {

    private final Stages stages;
    private final long run;
    private final JobProgress progress;

    ReceiveTasklet(Stages stages, long run, JobProgress progress) {
        this.stages = stages;
        this.run = run;
        this.progress = progress;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Run asked = stages.runs().find(run).orElseThrow();
        ImportOrder order = stages.runs().order(asked);
        List<InboxFile> files = Inbox.files(order.paths());
        stages.mappings().requireOpen(order.mappingsAccepted());
        progress.stage("receive", files.size());
        int fileNo = 0;
        for (InboxFile file : files) {
            stages.receiver().receive(run, ++fileNo, files.size(), file);
            contribution.incrementReadCount();
            progress.advance(1);
        }
        int again = stages.receiver().readAgain(run, order.mappingsAccepted(), files.size());
        progress.stage("stage", files.size() + again);
        return RepeatStatus.FINISHED;
    }
}
