-- The submissions that a term's review is made from: those of its years, those of other years that
-- its figures rest on (a decision holds for years), and the next term's targets.
-- grain: one submission
-- reads: current_submission, submission, run_file, contribution, term → writes: nothing
-- parameters: term_code, first_year, last_year
select
    current_submission.submission_key,
    run_file.path,
    current_submission.form_code,
    case current_submission.period_kind
        when 'SCHOOL_YEAR'
            then current_submission.first_year || '-' || current_submission.first_year + 1
        else current_submission.period_code
    end as period_code,
    current_submission.unit_name,
    current_submission.version,
    submission.accepted_at,
    run_file.sha256
from current_submission
inner join submission using (submission_key)
inner join run_file on run_file.run_id = submission.run_id and run_file.file_no = submission.file_no
where current_submission.period_code = :term_code
    or (
        current_submission.period_kind <> 'TERM'
        and current_submission.first_year between :first_year and :last_year)
    or current_submission.submission_key in (
        select contribution.submission_key
        from contribution
        where contribution.year between :first_year and :last_year)
    or (
        current_submission.form_code = 'T0'
        and current_submission.period_code in (
            select term.term_code
            from term
            where term.first_year = :last_year + 1))
order by
    current_submission.form_code,
    current_submission.first_year,
    current_submission.distance desc,
    current_submission.unit_name collate vietnamese
