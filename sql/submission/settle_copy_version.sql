-- A second copy in one run has the version of the first.
-- grain: one submission
-- reads: submission → writes: submission
-- parameters: run_id
update submission
set version = first_copy.version
from submission as first_copy
where submission.run_id = :run_id
    and submission.status = 'unchanged'
    and submission.version is null
    and first_copy.run_id = :run_id
    and first_copy.status in ('accepted', 'held')
    and first_copy.form_code = submission.form_code
    and first_copy.period_code = submission.period_code
    and first_copy.unit_code = submission.unit_code
    and first_copy.content_hash = submission.content_hash
