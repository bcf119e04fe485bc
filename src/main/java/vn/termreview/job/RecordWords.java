package vn.termreview.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import vn.termreview.problem.Traces;

/** Keeps what exceptions quote of the cells out of the batch's record, which would keep them for good. */
public final class RecordWords {

    private RecordWords() {}

    /**
     * Cuts the reasons of failed steps and jobs down to types and places before they are recorded.
     *
     * @param repository the batch's record
     * @return the same record
     */
    public static JobRepository around(JobRepository repository) {
        return (JobRepository) Proxy.newProxyInstance(
                RecordWords.class.getClassLoader(), new Class<?>[] {JobRepository.class}, (proxy, method, args) -> {
                    if (method.getName().equals("update") && args[0] instanceof StepExecution step) {
                        step.setExitStatus(plain(step.getExitStatus(), step.getFailureExceptions()));
                    } else if (method.getName().equals("update") && args[0] instanceof JobExecution job) {
                        job.setExitStatus(plain(job.getExitStatus(), job.getAllFailureExceptions()));
                    }
                    try {
                        return method.invoke(repository, args);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    static ExitStatus plain(ExitStatus status, List<Throwable> thrown) {
        String words = status.getExitDescription();
        if (words.isEmpty()) {
            return status;
        }
        return new ExitStatus(
                status.getExitCode(), thrown.isEmpty() ? Traces.types(words) : Traces.text(thrown.get(0)));
    }
}
