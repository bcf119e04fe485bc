-- Rejects what settle_term and settle_district found.
-- grain: one submission
-- reads: finding → writes: submission
-- parameters: run_id
update submission
set status = 'rejected'
where submission.run_id = :run_id
    and submission.status = 'staged'
    and exists (
        select from finding
        where finding.submission_key = submission.submission_key
            and finding.code in ('TERM_UNKNOWN', 'UNIT_NOT_OF_ROWS'))
