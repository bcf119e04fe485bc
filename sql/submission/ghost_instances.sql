-- A kill between creating a job instance and its execution leaves an instance that blocks every
-- later start of the same run (spring-batch #4763): without executions it holds nothing.
-- grain: one job instance
-- reads: batch.batch_job_execution → writes: batch.batch_job_instance
-- parameters: (none)
delete from batch.batch_job_instance
where not exists (
    select from batch.batch_job_execution
    where batch_job_execution.job_instance_id = batch_job_instance.job_instance_id)
