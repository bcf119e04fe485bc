-- The steps of a run over all its executions, in the order in which they began.
-- grain: one step execution
-- reads: batch.batch_step_execution, batch.batch_job_execution_params → writes: nothing
-- parameters: (none)
select
    batch_job_execution_params.parameter_value::bigint as run_id,
    batch_step_execution.step_name,
    batch_step_execution.status,
    batch_step_execution.read_count,
    batch_step_execution.start_time,
    batch_step_execution.end_time
from batch.batch_step_execution
inner join batch.batch_job_execution_params using (job_execution_id)
where batch_job_execution_params.parameter_name = 'run'
order by batch_step_execution.step_execution_id
