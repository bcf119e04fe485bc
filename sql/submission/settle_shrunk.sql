-- Finds staged submissions that cover fewer units than the current version of their scope.
-- grain: one submission
-- reads: submission, current_submission, staged_key, row_key, unit_name_in_force → writes: finding
-- parameters: run_id
with compared as (
    select
        submission.submission_key as staged_key,
        current_submission.submission_key as current_key,
        current_submission.as_of_on
    from submission
    inner join current_submission using (form_code, period_code, unit_code)
    where submission.run_id = :run_id and submission.status = 'staged'
),

lines as (
    select
        compared.staged_key,
        compared.as_of_on,
        'staged' as side,
        staged_key.unit_kind,
        staged_key.unit_code,
        staged_key.unit_name,
        staged_key.sub_key,
        staged_key.form_code
    from compared
    inner join staged_key on staged_key.submission_key = compared.staged_key
    union all
    select
        compared.staged_key,
        compared.as_of_on,
        'current' as side,
        row_key.unit_kind,
        row_key.unit_code,
        row_key.unit_name,
        row_key.sub_key,
        row_key.form_code
    from compared
    inner join row_key on row_key.submission_key = compared.current_key
),

resolved as (
    select
        lines.staged_key,
        lines.side,
        lines.unit_kind,
        lines.unit_code,
        unit_name_key(lines.unit_kind, lines.unit_name) as unit_name_key,
        lines.sub_key,
        coalesce(
            lines.unit_code,
            case when count(distinct named.unit_code) = 1 then min(named.unit_code) end,
            unit_name_key(lines.unit_kind, lines.unit_name)) as identity,
        min(
            case
                when lines.form_code = 'E1' then 'mã số ' || split_part(lines.sub_key, ' ', 2)
                else lines.unit_name
            end) as unit_name
    from lines
    left join unit_name_in_force as named
        on lines.unit_code is null
            and named.unit_kind = lines.unit_kind
            and named.unit_name_key = unit_name_key(lines.unit_kind, lines.unit_name)
            and lines.as_of_on >= named.holds_from
            and lines.as_of_on < named.holds_before
    group by
        lines.staged_key,
        lines.side,
        lines.unit_kind,
        lines.sub_key,
        lines.unit_code,
        unit_name_key(lines.unit_kind, lines.unit_name)
),

missing_unit as (
    select
        resolved.staged_key,
        resolved.identity,
        min(resolved.unit_name) as unit_name
    from resolved
    where resolved.side = 'current'
        and not exists (
            select from resolved as staged
            where staged.side = 'staged'
                and staged.staged_key = resolved.staged_key
                and staged.unit_kind = resolved.unit_kind
                and staged.sub_key = resolved.sub_key
                and (
                    staged.identity = resolved.identity
                    or (
                        (staged.unit_code is null or resolved.unit_code is null)
                        and staged.unit_name_key = resolved.unit_name_key)))
    group by resolved.staged_key, resolved.identity
),

missing as (
    select
        staged_key,
        left(string_agg(unit_name, '; ' order by identity collate vietnamese), 1000) as names,
        count(*) as unit_count
    from missing_unit
    group by staged_key
)

insert into finding (submission_key, source, severity, code, found, opened_run, details)
select
    missing.staged_key as submission_key,
    'settle' as source,
    'query' as severity,
    'SUBMISSION_SHRINKS' as code,
    missing.names as found,
    :run_id as opened_run,
    jsonb_build_object('count', missing.unit_count::text) as details
from missing
on conflict do nothing
