-- Finds staged term forms whose term is not in the reference rows.
-- grain: one submission
-- reads: submission, term → writes: finding
-- parameters: run_id
insert into finding (submission_key, source, severity, code, found, expected, opened_run)
select
    submission.submission_key,
    'settle' as source,
    'error' as severity,
    'TERM_UNKNOWN' as code,
    submission.period_code as found,
    (select string_agg(term.term_code, ', ' order by term.term_code) from term) as expected,
    :run_id as opened_run
from submission
where submission.run_id = :run_id
    and submission.status = 'staged'
    and submission.period_kind = 'TERM'
    and submission.period_code not in (select term.term_code from term)
on conflict do nothing
