package vn.termreview.operations;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import vn.termreview.check.Checks;
import vn.termreview.dimension.Dimensions;
import vn.termreview.fact.Facts;
import vn.termreview.form.FormCatalogue;
import vn.termreview.form.FormReader;
import vn.termreview.home.KillPoint;
import vn.termreview.indicator.Contributions;
import vn.termreview.job.Explaining;
import vn.termreview.job.ImportJob;
import vn.termreview.job.ImportLauncher;
import vn.termreview.job.RecordKillPoints;
import vn.termreview.job.RecordWords;
import vn.termreview.job.Rehearsal;
import vn.termreview.job.Repair;
import vn.termreview.job.Stages;
import vn.termreview.job.Withdrawal;
import vn.termreview.sql.Sql;
import vn.termreview.staging.FileProcessor;
import vn.termreview.staging.StagingWriter;
import vn.termreview.submission.Explanations;
import vn.termreview.submission.LabelMappings;
import vn.termreview.submission.Receiver;
import vn.termreview.submission.Runs;
import vn.termreview.submission.Submissions;
import vn.termreview.workbook.Passwords;
import vn.termreview.workbook.WorkbookLimits;

/** Sets the stages up on one open warehouse. The batch's record lives in the same database, in a schema of its own. */
@Configuration(proxyBeanMethods = false)
class WarehouseConfiguration {

    private static final String BATCH_TABLES = "batch.batch_";

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcJobRepositoryFactoryBean batchRecord(DataSource dataSource, PlatformTransactionManager transactions) {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(dataSource);
        factory.setTransactionManager(transactions);
        factory.setTablePrefix(BATCH_TABLES);
        factory.setDatabaseType("POSTGRES");
        // The run lock keeps all others out; two slices of one run would collide under SERIALIZABLE.
        factory.setIsolationLevelForCreate("ISOLATION_READ_COMMITTED");
        return factory;
    }

    @Bean
    JobRegistry jobRegistry() {
        return new MapJobRegistry();
    }

    @Bean
    JobOperatorFactoryBean jobOperator(
            JobRepository batchRecord,
            JobRegistry registry,
            PlatformTransactionManager transactions,
            KillPoint killPoint) {
        JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
        factory.setJobRepository(RecordKillPoints.around(RecordWords.around(batchRecord), killPoint));
        factory.setJobRegistry(registry);
        factory.setTransactionManager(transactions);
        return factory;
    }

    @Bean
    TaskExecutor sliceExecutor() {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("slice-");
        executor.setConcurrencyLimit(Math.max(2, Runtime.getRuntime().availableProcessors()));
        return executor;
    }

    @Bean
    Sql sql(DataSource dataSource) {
        return new Sql(dataSource);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Stages stages(
            DataSource dataSource,
            Sql sql,
            Clock clock,
            KillPoint killPoint,
            WorkbookLimits limits,
            Passwords passwords) {
        return new Stages(
                new Runs(sql, clock),
                new Receiver(sql, limits.fileBytes()),
                new FileProcessor(sql, new FormReader(FormCatalogue.load(), limits, passwords)),
                new StagingWriter(dataSource, sql, killPoint),
                new Submissions(sql, clock),
                new LabelMappings(sql, clock),
                new Facts(sql),
                new Dimensions(sql),
                new Contributions(sql),
                new Checks(sql));
    }

    @Bean
    ImportJob importJob(
            JobRepository batchRecord,
            PlatformTransactionManager transactions,
            TaskExecutor executor,
            Sql sql,
            Stages stages,
            KillPoint killPoint) {
        JobRepository told = RecordKillPoints.around(RecordWords.around(batchRecord), killPoint);
        return new ImportJob(told, transactions, executor, sql, stages, killPoint);
    }

    @Bean
    ImportLauncher importLauncher(JobOperator operator, ImportJob job) {
        return new ImportLauncher(operator, job);
    }

    @Bean
    Repair repair(JobRepository batchRecord, JobOperator operator, Sql sql) {
        return new Repair(batchRecord, operator, sql);
    }

    @Bean
    Withdrawal withdrawal(Stages stages, PlatformTransactionManager transactions) {
        return new Withdrawal(stages, transactions);
    }

    @Bean
    Rehearsal rehearsal(Stages stages, PlatformTransactionManager transactions) {
        return new Rehearsal(stages, transactions);
    }

    @Bean
    Explaining explaining(Stages stages, Sql sql, Clock clock, PlatformTransactionManager transactions) {
        return new Explaining(stages.runs(), new Explanations(sql, clock), transactions);
    }
}
