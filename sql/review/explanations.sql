-- The odd values of a term that an explanation answers, with the figures that their cells feed. A
-- target's cell feeds its indicator, without a year.
-- grain: one explained query
-- reads: explained_finding, finding, current_submission, submission_column, contribution,
--     current_target, row_key → writes: nothing
-- parameters: term_code, first_year, last_year
with explained as (
    select
        finding.finding_key,
        finding.submission_key,
        current_submission.form_code,
        current_submission.period_kind,
        current_submission.first_year,
        current_submission.unit_name,
        finding.sheet_name,
        finding.cell,
        substring(finding.cell from '^[A-Z]+') as column_letters,
        cast(substring(finding.cell from '[0-9]+$') as integer) as row_no,
        finding.found,
        explained_finding.reason
    from explained_finding
    inner join finding using (finding_key)
    inner join current_submission using (submission_key)
    where finding.closed_run is null
        and (
            current_submission.period_code = :term_code
            or (current_submission.period_kind <> 'TERM'
                and current_submission.first_year between :first_year and :last_year)
            or current_submission.submission_key in (
                select contribution.submission_key
                from contribution
                where contribution.year between :first_year and :last_year))
),

fed as (
    select
        explained.finding_key,
        concat_ws(' ', contribution.indicator_code, contribution.year) as figure
    from explained
    inner join submission_column
        on submission_column.submission_key = explained.submission_key
            and submission_column.sheet_name = explained.sheet_name
            and submission_column.column_letters = explained.column_letters
            and explained.row_no between submission_column.first_row and submission_column.last_row
    inner join contribution
        on contribution.submission_key = explained.submission_key
            and contribution.sheet_name = explained.sheet_name
            and contribution.row_no = explained.row_no
            and contribution.field = submission_column.field
    where contribution.year between :first_year and :last_year
    union
    select
        explained.finding_key,
        current_target.indicator_code as figure
    from explained
    inner join current_target using (submission_key, sheet_name, row_no)
),

feeds as (
    select
        finding_key,
        array_agg(figure order by figure) as figures
    from fed
    group by finding_key
),

final as (
    select
        explained.form_code,
        case when explained.period_kind <> 'TERM' then explained.first_year end as year,
        coalesce(row_key.unit_name, explained.unit_name) as unit_name,
        case when explained.cell is not null then explained.found end as found,
        explained.reason,
        coalesce(feeds.figures, array[]::text[]) as figures,
        explained.submission_key,
        explained.row_no,
        explained.finding_key
    from explained
    left join feeds using (finding_key)
    left join row_key using (submission_key, sheet_name, row_no)
)

select
    submission_key,
    form_code,
    year,
    unit_name,
    found,
    reason,
    figures
from final
order by form_code, year, unit_name collate vietnamese, submission_key, row_no, finding_key
