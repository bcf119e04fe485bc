-- The share of excellent members of the whole committee is within the cap of the rule in force that
-- year.
-- grain: one submission of a year
-- reads: current_membership, rating_scheme → writes: staging.checked
-- parameters: source, code, severity
with totals as (
    select
        year,
        sum(excellent_count) as excellent_count,
        sum(good_count) as good_count,
        sum(excellent_count + good_count + completed_count + failed_count) as evaluated_count
    from current_membership
    group by year
),

capped as (
    select
        totals.year,
        totals.excellent_count,
        rating_scheme.cap,
        rating_scheme.source,
        case rating_scheme.cap_base
            when 'good' then totals.good_count
            when 'good_or_better' then totals.good_count + totals.excellent_count
            else totals.evaluated_count
        end as base_count
    from totals
    inner join rating_scheme
        on rating_scheme.subject = 'member'
            and totals.year >= rating_scheme.valid_from
            and totals.year <= coalesce(rating_scheme.valid_to, totals.year)
    where rating_scheme.cap is not null
)

insert into staging.checked (submission_key, source, code, severity, found, expected, details)
select distinct
    current_membership.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    capped.excellent_count::text as found,
    floor(capped.cap * capped.base_count)::text as expected,
    jsonb_build_object(
        'year', capped.year::text,
        'base', capped.base_count::text,
        'cap', trim_scale(capped.cap * 100)::text,
        'rule', capped.source) as details
from capped
inner join current_membership on current_membership.year = capped.year
where capped.excellent_count > capped.cap * capped.base_count
