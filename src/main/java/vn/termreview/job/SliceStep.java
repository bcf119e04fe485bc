package vn.termreview.job;

import java.util.function.IntFunction;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * The worker of a partition: a step of its own for each slice, so that slices share nothing.
 *
 * @param key under which the partition's context holds the slice's number
 * @param steps makes the step of a slice
 */
record SliceStep(String key, IntFunction<Step> steps) implements Step {

    @Override
    public String getName() {
        return key;
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
        steps.apply(execution.getExecutionContext().getInt(key)).execute(execution);
    }
}
