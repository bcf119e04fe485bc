-- The file of a submission.
-- grain: one submission
-- reads: submission, run_file, file_content → writes: nothing
-- parameters: submission_key
select
    run_file.path,
    run_file.sha256,
    file_content.content
from submission
inner join run_file using (run_id, file_no)
inner join file_content using (sha256)
where submission.submission_key = :submission_key
