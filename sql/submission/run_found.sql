-- One run.
-- grain: one run
-- reads: run → writes: nothing
-- parameters: run_id
select
    run_id,
    command,
    parameters::text as parameters,
    is_dry_run,
    ended_at is not null as is_ended,
    published_at is not null as is_published,
    report::text as report
from run
where run_id = :run_id
