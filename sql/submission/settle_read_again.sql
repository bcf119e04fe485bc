-- Forgets what a file says besides, that was read again for the sake of one of its reports: it was
-- settled when the file was received.
-- grain: one submission
-- reads: finding, submission, run_file → writes: submission
-- parameters: run_id, accepted
delete from submission
using run_file
where submission.run_id = :run_id
    and run_file.run_id = submission.run_id
    and run_file.file_no = submission.file_no
    and run_file.asked_run is not null
    and not exists (
        select from finding
        inner join submission as asked using (submission_key)
        inner join run_file as received
            on received.run_id = asked.run_id and received.file_no = asked.file_no
        where finding.finding_key = any (:accepted::bigint[])
            and received.sha256 = run_file.sha256
            and asked.form_code = submission.form_code
            and asked.period_code is not distinct from submission.period_code
            and asked.stated_unit is not distinct from submission.stated_unit)
