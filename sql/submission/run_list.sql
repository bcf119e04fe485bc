-- The runs with what became of their submissions, the latest first.
-- grain: one run
-- reads: run, run_file, submission, batch.batch_job_execution_params, batch.batch_job_execution
--     → writes: nothing
-- parameters: (none)
with files as (
    select
        run_id,
        count(*) as file_count
    from run_file
    group by run_id
),

submissions as (
    select
        run_id,
        count(*) filter (where status = 'accepted') as accepted_count,
        count(*) filter (where status = 'unchanged') as unchanged_count,
        count(*) filter (where status = 'held') as held_count,
        count(*) filter (where status = 'rejected') as rejected_count
    from submission
    group by run_id
),

executions as (
    select distinct on (batch_job_execution_params.parameter_value)
        batch_job_execution_params.parameter_value::bigint as run_id,
        batch_job_execution.job_execution_id,
        batch_job_execution.status,
        batch_job_execution.exit_message
    from batch.batch_job_execution_params
    inner join batch.batch_job_execution using (job_execution_id)
    where batch_job_execution_params.parameter_name = 'run'
    order by batch_job_execution_params.parameter_value, batch_job_execution.job_execution_id desc
)

select
    run.run_id,
    run.started_by,
    run.started_at,
    run.ended_at,
    run.outcome,
    executions.job_execution_id,
    executions.status as batch_status,
    executions.exit_message,
    coalesce(files.file_count, 0) as file_count,
    coalesce(submissions.accepted_count, 0) as accepted_count,
    coalesce(submissions.unchanged_count, 0) as unchanged_count,
    coalesce(submissions.held_count, 0) as held_count,
    coalesce(submissions.rejected_count, 0) as rejected_count
from run
left join files using (run_id)
left join submissions using (run_id)
left join executions using (run_id)
order by run.run_id desc
