-- A kill after an order to stop leaves steps at work in a job that counts as stopped: no recovery
-- looks there, and no restart dares to go on. They ended when they last said something.
-- grain: one step execution
-- reads: nothing → writes: batch.batch_step_execution
-- parameters: (none)
update batch.batch_step_execution
set
    status = 'FAILED',
    exit_code = 'FAILED',
    end_time = coalesce(end_time, last_updated)
where status in ('STARTING', 'STARTED', 'STOPPING')
