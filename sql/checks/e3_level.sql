-- The level stated is one that the commune's figures allow, and not below what they prove, by the
-- rules in force that year. Of the criteria of the level at which they part the one that misses, or
-- keeps, its threshold by most, or by least, is named.
-- grain: one programme of a commune in one year
-- reads: universal_statement, universal_level, universal_judgement → writes: staging.checked
-- parameters: source, code, severity
with misfit as materialized (
    select
        universal_statement.submission_key,
        universal_statement.sheet_name,
        universal_statement.row_no,
        universal_statement.programme,
        universal_statement.field,
        universal_statement.level as stated_level,
        universal_statement.level > universal_level.highest_level as is_above,
        case
            when universal_statement.level > universal_level.highest_level
                then universal_level.highest_level
            else universal_level.lowest_level
        end as computed_level,
        case
            when universal_statement.level > universal_level.highest_level
                then universal_level.highest_level + 1
            else universal_level.lowest_level
        end as judged_level
    from universal_statement
    inner join universal_level using (submission_key, sheet_name, row_no, programme)
    where universal_statement.level > universal_level.highest_level
        or universal_statement.level < universal_level.lowest_level
),

decided as (
    select distinct on (
        misfit.submission_key, misfit.sheet_name, misfit.row_no, misfit.programme)
        misfit.submission_key,
        misfit.sheet_name,
        misfit.row_no,
        misfit.programme,
        misfit.field,
        misfit.stated_level,
        misfit.is_above,
        misfit.computed_level,
        judgement.criterion,
        counted.part_count,
        judgement.whole_count,
        judgement.rule_programme,
        judgement.rule_level,
        judgement.threshold
    from misfit
    left join universal_judgement as judgement
        on judgement.submission_key = misfit.submission_key
            and judgement.sheet_name = misfit.sheet_name
            and judgement.row_no = misfit.row_no
            and judgement.programme = misfit.programme
            and judgement.level = misfit.judged_level
            and judgement.whole_count > 0
            and case when misfit.is_above then judgement.is_refuted else judgement.is_proven end
    cross join lateral (
        select
            case when misfit.is_above then judgement.highest_count else judgement.lowest_count end
                as part_count
    ) as counted
    order by
        misfit.submission_key,
        misfit.sheet_name,
        misfit.row_no,
        misfit.programme,
        counted.part_count::numeric / judgement.whole_count - judgement.threshold,
        judgement.rule_programme <> misfit.programme,
        judgement.rule_level desc,
        judgement.criterion
),

final as (
    select
        submission_key,
        sheet_name,
        cell_of(submission_key, sheet_name, row_no, field) as cell,
        case
            when programme <> 'MN5' then stated_level::text
            when stated_level > 0 then 'x'
        end as found,
        case
            when criterion is null then '@e3_no_such_level'
            when programme = 'MN5' and is_above then '@e3_not_reached'
            when programme = 'MN5' then '@e3_reached'
            else concat(
                case when is_above then '@e3_at_most' else '@e3_at_least' end,
                case when rule_programme <> programme then '_by_other' end)
        end as expected,
        jsonb_strip_nulls(
            jsonb_build_object(
                'programme', programme,
                'stated', case
                    when programme <> 'MN5' and stated_level <= 3 then 'LEVEL_' || stated_level
                    when programme <> 'MN5' then stated_level::text
                    when stated_level > 0 then 'REACHED'
                    else 'NOT_REACHED'
                end,
                'level', computed_level::text,
                'criterion', criterion,
                'rate', trim_scale(trunc(100.0 * part_count / whole_count, 2))::text,
                'part', part_count::text,
                'whole', whole_count::text,
                'rule_programme', rule_programme,
                'rule_level', rule_level::text,
                'threshold', trim_scale(100 * threshold)::text)) as details
    from decided
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell,
    found,
    expected,
    details
from final
