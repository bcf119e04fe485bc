-- What each commune states about its levels, and what its figures make of them by the rules in force at the year's end.

create view universal_statement as
select
    current_universal_education.submission_key,
    current_universal_education.sheet_name,
    current_universal_education.row_no,
    current_universal_education.year,
    current_universal_education.unit_key,
    stated.programme,
    stated.field,
    stated.level,
    stated.cell_value
from current_universal_education
cross join lateral (
    values
        -- A blank cell of a column of marks says no; no column says nothing.
        (
            'MN5', 'is_preschool_reached',
            case
                when current_universal_education.is_preschool_reached then 1
                when cell_of(
                    current_universal_education.submission_key, current_universal_education.sheet_name,
                    current_universal_education.row_no, 'is_preschool_reached') is not null then 0
            end,
            null::integer),
        (
            'TH', 'primary_level', current_universal_education.primary_level,
            current_universal_education.primary_level),
        (
            'THCS', 'lower_secondary_level', current_universal_education.lower_secondary_level,
            current_universal_education.lower_secondary_level),
        (
            'XMC', 'literacy_level', current_universal_education.literacy_level,
            current_universal_education.literacy_level)
) as stated (programme, field, level, cell_value)
where stated.level is not null;

comment on view universal_statement is 'One commune''s stated level of one programme in one year, and its cell: what is recognised, and what counts in figures.';

-- Where a sheet has no column for specially disadvantaged communes, a commune may be of either kind. Materialised, since
-- the server would otherwise look for the column once a criterion.
create view universal_measure as
with commune as materialized (
    select
        current_universal_education.*,
        case
            when current_universal_education.is_disadvantaged then 'disadvantaged'
            when cell_of(
                current_universal_education.submission_key, current_universal_education.sheet_name,
                current_universal_education.row_no, 'is_disadvantaged') is not null then 'ordinary'
        end as commune_kind
    from current_universal_education
),

final as materialized (
    select
        commune.submission_key,
        commune.sheet_name,
        commune.row_no,
        commune.year,
        commune.commune_kind,
        measured.criterion,
        measured.lowest_count,
        measured.highest_count,
        measured.whole_count
    from commune
    cross join lateral (
        values
            ('age5_enrolled', commune.age5_enrolled_count, commune.age5_enrolled_count, commune.age5_count),
            ('age5_completed', commune.age5_completed_count, commune.age5_completed_count, commune.age5_count),
            ('age6_grade1', commune.age6_grade1_count, commune.age6_grade1_count, commune.age6_count),
            ('age14_completed', commune.age14_completed_count, commune.age14_completed_count, commune.age14_count),
            ('age11_completed', commune.age11_completed_count, commune.age11_completed_count, commune.age11_count),
            ('age15_18_graduated', commune.age15_18_graduated_count, commune.age15_18_graduated_count, commune.age15_18_count),
            ('age15_18_upper', commune.age15_18_upper_count, commune.age15_18_upper_count, commune.age15_18_count),
            ('age15_25_literate1', commune.age15_25_literate1_count, commune.age15_25_literate1_count, commune.age15_25_count),
            ('age15_35_literate1', commune.age15_35_literate1_count, commune.age15_35_literate1_count, commune.age15_35_count),
            ('age15_35_literate2', commune.age15_35_literate2_count, commune.age15_35_literate2_count, commune.age15_35_count),
            ('age15_60_literate2', commune.age15_60_literate2_count, commune.age15_60_literate2_count, commune.age15_60_count),
            (
                'age11_settled',
                coalesce(commune.age11_completed_count, 0) + coalesce(commune.age11_in_primary_count, 0),
                commune.age11_completed_count + commune.age11_in_primary_count,
                commune.age11_count)
    ) as measured (criterion, lowest_count, highest_count, whole_count)
)

select
    submission_key,
    sheet_name,
    row_no,
    year,
    commune_kind,
    criterion,
    lowest_count,
    highest_count,
    whole_count
from final;

comment on view universal_measure is 'The figures that each criterion compares: a part between lowest and highest count, of a whole; null where they are not given. age11_settled: those who completed primary and those who are still in it.';
comment on column universal_measure.commune_kind is 'Specially disadvantaged or ordinary; null where the sheet does not ask.';

create view universal_requirement as
with recursive reported as (
    select distinct
        year,
        make_date(year, 12, 31) as as_of_on
    from fct_universal_education
),

criterion as (
    select distinct on (
        reported.year, rule.programme, rule.level, rule.commune_kind, rule.criterion)
        reported.year,
        rule.programme,
        rule.level,
        rule.commune_kind,
        rule.criterion,
        rule.threshold
    from reported
    inner join universal_commune_rule as rule on rule.valid_from <= reported.as_of_on
    order by
        reported.year, rule.programme, rule.level, rule.commune_kind, rule.criterion, rule.valid_from desc
),

prerequisite as (
    select distinct on (reported.year, rule.programme, rule.level, rule.required_programme)
        reported.year,
        rule.programme,
        rule.level,
        rule.required_programme,
        rule.required_level
    from reported
    inner join universal_prerequisite as rule on rule.valid_from <= reported.as_of_on
    order by reported.year, rule.programme, rule.level, rule.required_programme, rule.valid_from desc
),

required (year, programme, level, rule_programme, rule_level) as (
    select
        year,
        programme,
        level,
        programme,
        level
    from criterion
    where threshold is not null
    union
    select
        required.year,
        required.programme,
        required.level,
        prerequisite.required_programme,
        prerequisite.required_level
    from required
    inner join prerequisite
        on prerequisite.year = required.year
            and prerequisite.programme = required.rule_programme
            and prerequisite.level = required.rule_level
    where prerequisite.required_level > 0
)

select
    required.year,
    required.programme,
    required.level,
    required.rule_programme,
    required.rule_level,
    criterion.commune_kind,
    criterion.criterion,
    criterion.threshold
from required
inner join criterion
    on criterion.year = required.year
        and criterion.programme = required.rule_programme
        and criterion.level = required.rule_level
where criterion.threshold is not null;

comment on view universal_requirement is 'All that a commune must reach for a level in a year, with what the levels ask that this one needs.';

-- Nobody of an age: the criterion is kept. What is not given neither proves nor refutes.
create view universal_judgement as
select
    measure.submission_key,
    measure.sheet_name,
    measure.row_no,
    measure.year,
    requirement.programme,
    requirement.level,
    requirement.rule_programme,
    requirement.rule_level,
    requirement.commune_kind,
    requirement.criterion,
    requirement.threshold,
    measure.lowest_count,
    measure.highest_count,
    measure.whole_count,
    coalesce(measure.whole_count = 0 or measure.lowest_count >= requirement.threshold * measure.whole_count, false)
        as is_proven,
    coalesce(measure.whole_count > 0 and measure.highest_count < requirement.threshold * measure.whole_count, false)
        as is_refuted
from universal_measure as measure
inner join universal_requirement as requirement
    on requirement.year = measure.year
        and requirement.criterion = measure.criterion
        and requirement.commune_kind = coalesce(measure.commune_kind, requirement.commune_kind);

comment on view universal_judgement is 'Each criterion of each level against a commune''s figures: proven, refuted, or neither where figures are missing.';

-- A level that nobody's figures touch is not proven by that.
create view universal_level as
with by_kind as (
    select
        submission_key,
        sheet_name,
        row_no,
        year,
        programme,
        level,
        commune_kind,
        bool_and(is_proven) and coalesce(bool_or(whole_count > 0), false) as is_proven,
        bool_or(is_refuted) as is_refuted
    from universal_judgement
    group by submission_key, sheet_name, row_no, year, programme, level, commune_kind
),

by_level as (
    select
        submission_key,
        sheet_name,
        row_no,
        year,
        programme,
        level,
        bool_and(is_proven) as is_proven,
        bool_and(is_refuted) as is_refuted
    from by_kind
    group by submission_key, sheet_name, row_no, year, programme, level
)

select
    submission_key,
    sheet_name,
    row_no,
    year,
    programme,
    coalesce(max(level) filter (where is_proven), 0) as lowest_level,
    coalesce(max(level) filter (where not is_refuted), 0) as highest_level
from by_level
group by submission_key, sheet_name, row_no, year, programme;

comment on view universal_level is 'The level that a commune''s figures make, by the rules of their year: at least what they prove, at most what they still allow. No row where no rule covers the year.';
