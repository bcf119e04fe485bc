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

-- Of districts and communes alone, who are above others.
above as (
    select
        unit_version.unit_key,
        unit_version.valid,
        unit_version.parent_key,
        dim_unit.unit_kind
    from unit_version
    inner join dim_unit using (unit_key)
    where dim_unit.unit_kind in ('district', 'commune')
),

final as (
    select
        year.calendar,
        year.year,
        unit_version.unit_key,
        dim_unit.unit_kind,
        unit_version.unit_code,
        unit_version.unit_name,
        unit_version.unit_type,
        unit_version.level_group,
        unit_version.ownership,
        case
            when dim_unit.unit_kind = 'commune' then unit_version.unit_key
            when parent.unit_kind = 'commune' then parent.unit_key
        end as commune_key,
        case
            when dim_unit.unit_kind = 'district' then unit_version.unit_key
            when parent.unit_kind = 'district' then parent.unit_key
            when grandparent.unit_kind = 'district' then grandparent.unit_key
        end as district_key
    from year
    inner join unit_version on unit_version.valid @> year.on_day
    inner join dim_unit using (unit_key)
    left join above as parent
        on parent.unit_key = unit_version.parent_key and parent.valid @> year.on_day
    left join above as grandparent
        on grandparent.unit_key = parent.parent_key and grandparent.valid @> year.on_day
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
