-- What indicators, their units of measure, their levels and the levels of ratings are called in English.

alter table indicator
    add column indicator_name_english text,
    add column unit_name_english text,
    add column unit_of_one_english text;

comment on column indicator.indicator_name_english is 'The name as printed in English.';
comment on column indicator.unit_name_english is 'The unit of measure as printed in English, of more than one.';
comment on column indicator.unit_of_one_english is 'The same of exactly one.';

update indicator
set
    indicator_name_english = english.indicator_name,
    unit_name_english = english.unit_name,
    unit_of_one_english = english.unit_of_one
from (
    values
        ('ORG_BRANCH_CNT', 'Number of branches', 'branches', 'branch'),
        ('MEM_TOTAL', 'Number of members', 'members', 'member'),
        ('STUDY_RATE', 'Members who studied directives and resolutions', '%', '%'),
        ('PLEDGE_RATE', 'Members who made and kept a pledge', '%', '%'),
        ('HCM_CONTEST_CNT', 'Writing contests on the moral example of Ho Chi Minh', 'contests', 'contest'),
        ('MEM_EXC_RATE', 'Members rated excellent', '%', '%'),
        ('MEM_GOODPLUS_RATE', 'Members rated good or better', '%', '%'),
        ('BR_GOOD_RATE', 'Branches rated good or better', '%', '%'),
        ('BR_FAIL_CNT', 'Branches rated as failed', 'branches', 'branch'),
        ('PC_RATING', 'Rating of the Party Committee', 'level', 'level'),
        ('INSP_BRANCH_CNT', 'Branches inspected or supervised by theme', 'branches', 'branch'),
        ('SUPV_ORG_RATE', 'Regularly supervised Party organisations', '%', '%'),
        ('SUPV_MEM_RATE', 'Regularly supervised members', '%', '%'),
        ('VIOL_CNT', 'Organisations and members with signs of violation', 'cases', 'case'),
        ('DENOUNCE_CNT', 'Organisations and members denounced', 'cases', 'case'),
        ('DISC_CNT', 'Organisations and members disciplined', 'cases', 'case'),
        ('MASSORG_GOOD_RATE', 'Mass organisations rated good or better', '%', '%'),
        ('MASSORG_FAIL_CNT', 'Mass organisations rated as failed', 'bodies', 'body'),
        ('AWARD', 'Awards', 'decisions', 'decision'),
        ('PCGDMN5_PROV', 'Universal preschool education of five-year-olds', 'status', 'status'),
        ('PCGDTH3_DIST', 'Districts with universal primary education at level 3', 'districts', 'district'),
        ('PCGDTHCS', 'Universal lower secondary education', 'level', 'level'),
        ('XMC', 'Literacy', 'level', 'level'),
        ('AGE6_G1_RATE', 'Six-year-olds entering grade 1', '%', '%'),
        ('AGE6_11_ENROL', 'Children aged 6–11 at school', '%', '%'),
        ('ONAGE_RATE', 'Primary pupils at the right age for their grade', '%', '%'),
        ('PRIM_2SESS_RATE', 'Primary pupils with two sessions a day', '%', '%'),
        ('NATSTD_STOCK', 'Schools at national standard', 'schools', 'school'),
        ('NATSTD_NEW', 'Schools newly recognised at national standard', 'schools', 'school'),
        ('NATSTD_RATE', 'Share of schools at national standard', '%', '%'),
        ('HSG_PROV_RATE', 'Prize rate in provincial contests for gifted pupils', '%', '%'),
        ('HSG_NAT_RATE', 'Prize rate in national contests for gifted pupils', '%', '%'),
        ('STI_PRIZE_RATE', 'Prize rate in contests of science and invention', '%', '%'),
        ('POLICY_CUTUYEN', 'Nominated admissions', 'items', 'item'),
        ('INTL_COOP', 'International cooperation', 'items', 'item'),
        ('PRIVATE_CENTRES', 'Non-public centres', 'centres', 'centre'),
        ('ACCREDITATION', 'Accreditation of education quality', 'items', 'item'),
        ('IT_USE', 'Use of information technology', 'items', 'item')
) as english (indicator_code, indicator_name, unit_name, unit_of_one)
where english.indicator_code = indicator.indicator_code;

alter table indicator
    alter column indicator_name_english set not null,
    alter column unit_name_english set not null,
    alter column unit_of_one_english set not null,
    add check (btrim(indicator_name_english) <> ''),
    add check (btrim(unit_name_english) <> ''),
    add check (btrim(unit_of_one_english) <> '');

alter table value_name add column value_name_english text;

comment on column value_name.value_name_english is 'Its name as printed in English.';

update value_name
set value_name_english = case
        when indicator_code = 'PCGDMN5_PROV' and value = 1 then 'Met'
        when value = 0 then 'Not met'
        else 'Level ' || value
    end;

alter table value_name
    alter column value_name_english set not null,
    add check (btrim(value_name_english) <> '');

alter table rating_level add column level_name_english text;

comment on column rating_level.level_name_english is 'Its name as printed in English.';

update rating_level
set level_name_english = case level_code
        when 'CLEAN_STRONG' then 'Clean and strong'
        when 'EXCELLENT' then 'Excellent'
        when 'GOOD' then 'Good'
        when 'COMPLETED' then 'Satisfactory'
        when 'WEAK' then 'Weak'
        when 'FAILED' then 'Failed'
    end;

alter table rating_level
    alter column level_name_english set not null,
    add check (btrim(level_name_english) <> '');

create or replace view value_name_in_force as
select
    indicator_code,
    value,
    value_name,
    0 as first_year,
    9999 as last_year,
    value_name_english
from value_name
union all
select
    'PC_RATING' as indicator_code,
    rating_rank.rank as value,
    rating_level.level_name as value_name,
    rating_scheme.valid_from as first_year,
    coalesce(rating_scheme.valid_to, 9999) as last_year,
    rating_level.level_name_english as value_name_english
from rating_scheme
inner join rating_level using (scheme_code, subject)
inner join rating_rank using (level_code)
where rating_scheme.subject = 'party_organisation';

comment on column value_name_in_force.value_name_english is 'The name in English.';
