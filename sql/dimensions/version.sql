-- The versions of every unit: a new one from the first day of the period in which another name is
-- first seen. Spellings with the same key are no change; of them the latest is shown.
-- grain: one version of a unit
-- reads: row_binding, row_key, current_submission, dim_unit → writes: unit_version
-- parameters: (none)
with stated as (
    select distinct on (row_binding.unit_key, current_submission.period_start)
        row_binding.unit_key,
        current_submission.period_start,
        row_key.unit_kind,
        row_key.unit_name,
        unit_name_key(row_key.unit_kind, row_key.unit_name) as unit_name_key,
        row_binding.submission_key
    from row_binding
    inner join row_key using (submission_key, sheet_name, row_no)
    inner join current_submission using (submission_key)
    where row_binding.state = 'bound'
        and row_key.is_introducing
        and row_key.unit_kind <> 'target'
    order by
        row_binding.unit_key,
        current_submission.period_start,
        row_binding.is_current desc,
        row_key.sheet_name,
        row_key.row_no
),

marked as (
    select
        unit_key,
        period_start,
        unit_kind,
        unit_name,
        submission_key,
        unit_name_key is distinct from lag(unit_name_key) over (
            partition by unit_key order by period_start) as is_change
    from stated
),

numbered as (
    select
        unit_key,
        period_start,
        unit_kind,
        unit_name,
        submission_key,
        count(*) filter (where is_change)
            over (partition by unit_key order by period_start) as version_no
    from marked
),

versions as (
    select
        unit_key,
        unit_kind,
        version_no,
        min(period_start) as valid_from,
        (array_agg(unit_name order by period_start desc))[1] as unit_name,
        (array_agg(submission_key order by period_start))[1] as first_seen_submission
    from numbered
    group by unit_key, unit_kind, version_no
),

committee as (
    select min(unit_key) as unit_key
    from versions
    where unit_kind = 'committee'
),

final as (
    select
        versions.unit_key,
        daterange(
            versions.valid_from,
            lead(versions.valid_from) over (
                partition by versions.unit_key order by versions.version_no)) as valid,
        versions.unit_name,
        case when versions.unit_kind in ('branch', 'mass_organisation')
            then committee.unit_key end as parent_key,
        versions.first_seen_submission
    from versions
    cross join committee
)

insert into unit_version (unit_key, valid, unit_name, parent_key, first_seen_submission)
select
    unit_key,
    valid,
    unit_name,
    parent_key,
    first_seen_submission
from final
