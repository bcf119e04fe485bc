package vn.termreview.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.termreview.home.KillPoint;

/** Names the two points inside the batch's own bookkeeping at which a kill hurt in the past. */
public final class RecordKillPoints {

    private RecordKillPoints() {}

    /**
     * Tells a kill point of {@code job-execution}, after a job instance is made and before its execution, and of {@code
     * step-update}, after a slice's chunk is committed and before its step is recorded as done. (Within the chunk's
     * transaction the record is kept as well, but a kill there is no other than one in the chunk.)
     *
     * @param repository the batch's record
     * @param killPoint told
     * @return the same record
     */
    public static JobRepository around(JobRepository repository, KillPoint killPoint) {
        return (JobRepository) Proxy.newProxyInstance(
                RecordKillPoints.class.getClassLoader(),
                new Class<?>[] {JobRepository.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("createJobExecution")) {
                        killPoint.reached("job-execution");
                    } else if (method.getName().equals("update")
                            && args[0] instanceof StepExecution step
                            && step.getWriteCount() > 0
                            && !TransactionSynchronizationManager.isActualTransactionActive()) {
                        killPoint.reached("step-update");
                    }
                    try {
                        return method.invoke(repository, args);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
