-- What still waits for an answer: held submissions until their scope is accepted later, rejected ones until a good one
-- comes in their place.

create view waiting_submission as
select submission.submission_key
from submission
inner join run_file using (run_id, file_no)
where submission.status in ('held', 'rejected')
    and not exists (
        select from submission as later
        inner join run_file as later_file
            on later_file.run_id = later.run_id and later_file.file_no = later.file_no
        where later.withdrawn_run is null
            and case submission.status
                when 'held' then
                    later.status = 'accepted'
                    and later.run_id > submission.run_id
                    and later.form_code = submission.form_code
                    and later.period_code = submission.period_code
                    and later.unit_code = submission.unit_code
                else
                    later.status in ('accepted', 'unchanged')
                    and coalesce(later.accepted_run, later.run_id) > submission.run_id
                    and (
                        (later.form_code = submission.form_code
                            and later.period_code = submission.period_code
                            and later.unit_code in (submission.unit_code, 'SO'))
                        or (later_file.path = run_file.path
                            and coalesce(later.form_code = submission.form_code, true)
                            and (
                                submission.period_code is null
                                or (submission.period_kind = 'TERM'
                                    and submission.period_code not in (select term.term_code from term)))))
            end);

comment on view waiting_submission is 'Held and rejected submissions that nothing has answered yet. A rejected one is answered by a later one of its scope or of the Department; where its period is not known, by a later file of its name.';
comment on column waiting_submission.submission_key is 'The submission.';
