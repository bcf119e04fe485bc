-- What Spring Batch keeps, in words: our own books are in submission and figure; these tell a restart where to go on.

comment on table batch.batch_job_instance is 'A job and the parameters that identify it; a restart is another execution of the same instance.';
comment on column batch.batch_job_instance.job_instance_id is 'Surrogate key, from a sequence.';
comment on column batch.batch_job_instance.version is 'Counts updates, so that two writers cannot overwrite each other.';
comment on column batch.batch_job_instance.job_name is 'The name of the job bean.';
comment on column batch.batch_job_instance.job_key is 'Hash of the identifying parameters.';

comment on table batch.batch_job_execution is 'One attempt to run a job instance.';
comment on column batch.batch_job_execution.job_execution_id is 'Surrogate key, from a sequence.';
comment on column batch.batch_job_execution.version is 'Counts updates, so that two writers cannot overwrite each other.';
comment on column batch.batch_job_execution.job_instance_id is 'What was run.';
comment on column batch.batch_job_execution.create_time is 'When the attempt was recorded.';
comment on column batch.batch_job_execution.start_time is 'When it began.';
comment on column batch.batch_job_execution.end_time is 'When it ended; null while it runs, and after a sudden death until it is repaired.';
comment on column batch.batch_job_execution.status is 'STARTING, STARTED, STOPPING, STOPPED, FAILED, COMPLETED, ABANDONED or UNKNOWN.';
comment on column batch.batch_job_execution.exit_code is 'What it ended with, as Spring Batch says it; not the exit code of the process.';
comment on column batch.batch_job_execution.exit_message is 'Why, where it failed.';
comment on column batch.batch_job_execution.last_updated is 'When this row was last written.';

comment on table batch.batch_job_execution_params is 'The parameters of an attempt.';
comment on column batch.batch_job_execution_params.job_execution_id is 'Whose parameter it is.';
comment on column batch.batch_job_execution_params.parameter_name is 'Its name.';
comment on column batch.batch_job_execution_params.parameter_type is 'The Java type of its value.';
comment on column batch.batch_job_execution_params.parameter_value is 'Its value, as text.';
comment on column batch.batch_job_execution_params.identifying is 'Y where it tells job instances apart.';

comment on table batch.batch_step_execution is 'One attempt to run a step, or one partition of it.';
comment on column batch.batch_step_execution.step_execution_id is 'Surrogate key, from a sequence.';
comment on column batch.batch_step_execution.version is 'Counts updates; written in the chunk''s transaction, it fences off a writer that was thought dead.';
comment on column batch.batch_step_execution.step_name is 'The step, with the number of its partition.';
comment on column batch.batch_step_execution.job_execution_id is 'The attempt it belongs to.';
comment on column batch.batch_step_execution.create_time is 'When it was recorded.';
comment on column batch.batch_step_execution.start_time is 'When it began.';
comment on column batch.batch_step_execution.end_time is 'When it ended; null while it runs.';
comment on column batch.batch_step_execution.status is 'As of a job execution.';
comment on column batch.batch_step_execution.commit_count is 'Transactions committed; like the other counts here it tells progress, never what was loaded.';
comment on column batch.batch_step_execution.read_count is 'Items read.';
comment on column batch.batch_step_execution.filter_count is 'Items left out by a processor.';
comment on column batch.batch_step_execution.write_count is 'Items written.';
comment on column batch.batch_step_execution.read_skip_count is 'Items skipped while reading.';
comment on column batch.batch_step_execution.write_skip_count is 'Items skipped while writing.';
comment on column batch.batch_step_execution.process_skip_count is 'Items skipped while processing.';
comment on column batch.batch_step_execution.rollback_count is 'Transactions rolled back.';
comment on column batch.batch_step_execution.exit_code is 'What it ended with, as Spring Batch says it.';
comment on column batch.batch_step_execution.exit_message is 'Why, where it failed.';
comment on column batch.batch_step_execution.last_updated is 'When this row was last written.';

comment on table batch.batch_step_execution_context is 'What a step remembers for its restart.';
comment on column batch.batch_step_execution_context.step_execution_id is 'Whose memory it is.';
comment on column batch.batch_step_execution_context.short_context is 'The memory, cut to 2500 characters.';
comment on column batch.batch_step_execution_context.serialized_context is 'The whole of it where it is longer.';

comment on table batch.batch_job_execution_context is 'What a job remembers for its restart.';
comment on column batch.batch_job_execution_context.job_execution_id is 'Whose memory it is.';
comment on column batch.batch_job_execution_context.short_context is 'The memory, cut to 2500 characters.';
comment on column batch.batch_job_execution_context.serialized_context is 'The whole of it where it is longer.';
