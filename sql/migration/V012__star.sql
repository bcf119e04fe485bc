-- The star for readers: facts with the units as they were on the fact's own day. Views only; what they show is derived.

create view star.dim_branch as
select
    unit_version.unit_key as branch_key,
    dim_unit.unit_code as branch_code,
    unit_version.unit_name as branch_name,
    lower(unit_version.valid) as valid_from,
    upper(unit_version.valid) as valid_before,
    unit_version.parent_key as committee_key
from warehouse.unit_version
inner join warehouse.dim_unit using (unit_key)
where dim_unit.unit_kind = 'branch';

comment on view star.dim_branch is 'Branches: one row per version, dated by the world.';
comment on column star.dim_branch.branch_key is 'The durable key, the same in every version.';
comment on column star.dim_branch.branch_code is 'The branch''s code.';
comment on column star.dim_branch.branch_name is 'Its name in that time.';
comment on column star.dim_branch.valid_from is 'The first day of the version.';
comment on column star.dim_branch.valid_before is 'The day after its last; null while it lasts.';
comment on column star.dim_branch.committee_key is 'The committee above it.';

create view star.dim_organisation as
select
    unit_version.unit_key as organisation_key,
    dim_unit.unit_kind as organisation_kind,
    dim_unit.unit_code as organisation_code,
    unit_version.unit_name as organisation_name,
    lower(unit_version.valid) as valid_from,
    upper(unit_version.valid) as valid_before
from warehouse.unit_version
inner join warehouse.dim_unit using (unit_key)
where dim_unit.unit_kind in ('committee', 'branch', 'mass_organisation');

comment on view star.dim_organisation is 'The committee, its branches and the mass organisations: one row per version.';
comment on column star.dim_organisation.organisation_key is 'The durable key, the same in every version.';
comment on column star.dim_organisation.organisation_kind is 'committee, branch or mass_organisation.';
comment on column star.dim_organisation.organisation_code is 'The organisation''s code.';
comment on column star.dim_organisation.organisation_name is 'Its name in that time.';
comment on column star.dim_organisation.valid_from is 'The first day of the version.';
comment on column star.dim_organisation.valid_before is 'The day after its last; null while it lasts.';

create view star.dim_indicator as
select
    indicator_code,
    indicator_name,
    unit_name,
    measure,
    widest_scope,
    calendar,
    form_code,
    legal_basis,
    sort_order
from warehouse.indicator;

comment on view star.dim_indicator is 'The catalogue of indicators.';
comment on column star.dim_indicator.indicator_code is 'The indicator.';
comment on column star.dim_indicator.indicator_name is 'Its name.';
comment on column star.dim_indicator.unit_name is 'Its unit of measure.';
comment on column star.dim_indicator.measure is 'How its parts make a value.';
comment on column star.dim_indicator.widest_scope is 'The scope of its total.';
comment on column star.dim_indicator.calendar is 'The years it is counted by.';
comment on column star.dim_indicator.form_code is 'The form that it comes from.';
comment on column star.dim_indicator.legal_basis is 'Where its definition comes from.';
comment on column star.dim_indicator.sort_order is 'Its place in tables.';

create view star.fct_membership as
select
    current_membership.year,
    make_date(current_membership.year, 12, 31) as as_of_on,
    current_membership.unit_key as branch_key,
    coalesce(unit_version.unit_name, current_membership.branch_name) as branch_name,
    current_membership.members_at_start,
    current_membership.admitted_count,
    current_membership.transferred_in_count,
    current_membership.transferred_out_count,
    current_membership.other_decrease_count,
    current_membership.member_count,
    current_membership.female_count,
    current_membership.ethnic_minority_count,
    current_membership.probationary_count,
    current_membership.exempt_count,
    current_membership.excellent_count,
    current_membership.good_count,
    current_membership.completed_count,
    current_membership.failed_count,
    current_membership.unrated_count,
    current_membership.pledged_count,
    current_membership.submission_key,
    current_membership.sheet_name,
    current_membership.row_no
from warehouse.current_membership
left join warehouse.unit_version
    on unit_version.unit_key = current_membership.unit_key
        and unit_version.valid @> make_date(current_membership.year, 12, 31);

comment on view star.fct_membership is 'One branch in one calendar year, under its name of that time; branch_key 0 is the unknown branch.';
comment on column star.fct_membership.as_of_on is 'The day that the figures are of.';

create view star.fct_organisation_rating as
select
    current_organisation_rating.year,
    make_date(current_organisation_rating.year, 12, 31) as as_of_on,
    current_organisation_rating.unit_key as organisation_key,
    current_organisation_rating.organisation_type,
    coalesce(unit_version.unit_name, current_organisation_rating.organisation_name) as organisation_name,
    current_organisation_rating.rating_level,
    current_organisation_rating.rank,
    current_organisation_rating.decision_number,
    current_organisation_rating.decision_on,
    current_organisation_rating.submission_key,
    current_organisation_rating.sheet_name,
    current_organisation_rating.row_no
from warehouse.current_organisation_rating
left join warehouse.unit_version
    on unit_version.unit_key = current_organisation_rating.unit_key
        and unit_version.valid @> make_date(current_organisation_rating.year, 12, 31);

comment on view star.fct_organisation_rating is 'The rating of one organisation in one calendar year, under its name of that time.';
comment on column star.fct_organisation_rating.as_of_on is 'The day that the rating is of.';

create view star.fct_target as
select
    term_code,
    indicator_code,
    target_kind,
    comparator,
    level,
    from_year,
    legal_basis,
    submission_key,
    sheet_name,
    row_no
from warehouse.current_target;

comment on view star.fct_target is 'One target of one term and indicator, from a year on.';

create view star.fct_figure as
select
    indicator_code,
    year,
    scope,
    unit_key,
    value,
    numerator,
    denominator,
    is_complete
from warehouse.year_figure;

comment on view star.fct_figure is 'Each indicator''s value for each year, at its widest scope (unit_key null) and per unit.';

-- Least rights: the loader fills staging, the publisher changes what counts, the reader sees the star.
do $$
begin
    grant usage on schema warehouse, staging, batch to termreview_loader, termreview_publisher;
    grant select, insert, update, delete on all tables in schema staging, batch to termreview_loader;
    grant select, insert, update on warehouse.run, warehouse.run_file, warehouse.file_content,
        warehouse.submission, warehouse.submission_sheet, warehouse.submission_column, warehouse.bare_row,
        warehouse.finding to termreview_loader;
    grant termreview_loader to termreview_publisher;
    grant select, insert, update, delete on all tables in schema warehouse to termreview_publisher;
    -- Facts are append-only for everybody who is not their owner.
    revoke update, delete on warehouse.fct_membership, warehouse.fct_organisation_rating, warehouse.fct_target
        from termreview_publisher;
    grant usage on schema star to termreview_reader;
    grant select on all tables in schema star to termreview_reader;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
