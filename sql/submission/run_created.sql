-- Opens a run.
-- grain: one run
-- reads: nothing → writes: run
-- parameters: command, fingerprint, parameters, is_dry_run, started_by, now
insert into run (command, fingerprint, parameters, is_dry_run, started_by, started_at)
values (:command, :fingerprint, cast(:parameters as jsonb), :is_dry_run, :started_by, :now)
returning run_id
