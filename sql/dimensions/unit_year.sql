-- The units active in each reported year, as they were on its day: 31/12, of school years 30/9.
-- grain: one unit in one year of one calendar
-- reads: unit_version, dim_unit, term → writes: unit_year
-- parameters: (none)
with year as (
    select distinct
        calendar.calendar,
        year.year,
        make_date(year.year, calendar.month, calendar.day) as on_day
    from term
    cross join lateral generate_series(term.first_year, term.last_year) as year (year)
    cross join (
        values
            ('CALENDAR_YEAR', 12, 31),
            ('SCHOOL_YEAR', 9, 30)
    ) as calendar (calendar, month, day)
),

active as (
    select
        year.calendar,
        year.year,
        dim_unit.unit_kind,
        unit_version.unit_key,
        unit_version.unit_code,
        unit_version.unit_name,
        unit_version.unit_type,
        unit_version.level_group,
        unit_version.ownership,
        unit_version.parent_key
    from year
    inner join unit_version on unit_version.valid @> year.on_day
    inner join dim_unit using (unit_key)
),

final as (
    select
        active.calendar,
        active.year,
        active.unit_key,
        active.unit_kind,
        active.unit_code,
        active.unit_name,
        active.unit_type,
        active.level_group,
        active.ownership,
        case
            when active.unit_kind = 'commune' then active.unit_key
            when parent.unit_kind = 'commune' then parent.unit_key
        end as commune_key,
        case
            when active.unit_kind = 'district' then active.unit_key
            when parent.unit_kind = 'district' then parent.unit_key
            when above.unit_kind = 'district' then above.unit_key
        end as district_key
    from active
    left join active as parent
        on parent.calendar = active.calendar
            and parent.year = active.year
            and parent.unit_key = active.parent_key
    left join active as above
        on above.calendar = active.calendar
            and above.year = active.year
            and above.unit_key = parent.parent_key
)

insert into unit_year (
    calendar, year, unit_key, unit_kind, unit_code, unit_name, unit_type, level_group, ownership,
    commune_key, district_key
)
select
    calendar,
    year,
    unit_key,
    unit_kind,
    unit_code,
    unit_name,
    unit_type,
    level_group,
    ownership,
    commune_key,
    district_key
from final
