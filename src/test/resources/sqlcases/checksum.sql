-- All that the warehouse says, in business words: no key, run, version or time of loading.
-- grain: one line of what is said
-- reads: current_submission, row_binding, unit_succession, unit_holding, row_key, unit_version, contribution, year_figure, current_target, finding → writes: nothing
-- parameters: (none)
with file as (
    select
        submission.submission_key,
        run_file.sha256
    from submission
    inner join run_file using (run_id, file_no)
),

said as (
    select concat_ws('|', 'submission', form_code, period_code, unit_code, unit_name, content_hash) as line
    from current_submission
    union all
    select concat_ws('|', 'row', row_binding.form_code, row_binding.period_code, row_binding.business_key,
        row_binding.state, dim_unit.unit_code, row_binding.is_current, file.sha256, row_binding.sheet_name,
        row_binding.row_no) as line
    from row_binding
    inner join file using (submission_key)
    inner join dim_unit using (unit_key)
    union all
    select concat_ws('|', 'fact', to_jsonb(current_membership) - 'submission_key' - 'unit_key') as line
    from current_membership
    union all
    select concat_ws('|', 'fact', to_jsonb(current_organisation_rating) - 'submission_key' - 'unit_key') as line
    from current_organisation_rating
    union all
    select concat_ws('|', 'fact', to_jsonb(current_school_year) - 'submission_key' - 'unit_key') as line
    from current_school_year
    union all
    select concat_ws('|', 'fact', to_jsonb(current_standard_decision) - 'submission_key' - 'unit_key') as line
    from current_standard_decision
    union all
    select concat_ws('|', 'fact', to_jsonb(current_universal_education) - 'submission_key' - 'unit_key') as line
    from current_universal_education
    union all
    select concat_ws('|', 'fact', to_jsonb(current_inspection) - 'submission_key' - 'unit_key') as line
    from current_inspection
    union all
    select concat_ws('|', 'fact', to_jsonb(current_study) - 'submission_key' - 'unit_key') as line
    from current_study
    union all
    select concat_ws('|', 'fact', to_jsonb(current_contest) - 'submission_key' - 'unit_key') as line
    from current_contest
    union all
    select concat_ws('|', 'fact', to_jsonb(current_award) - 'submission_key' - 'unit_key') as line
    from current_award
    union all
    select concat_ws('|', 'fact', to_jsonb(current_contest_result) - 'submission_key' - 'unit_key') as line
    from current_contest_result
    union all
    select concat_ws('|', 'fact', to_jsonb(current_result) - 'submission_key' - 'unit_key') as line
    from current_result
    union all
    select concat_ws('|', 'fact', to_jsonb(current_paragraph) - 'submission_key' - 'unit_key') as line
    from current_paragraph
    union all
    select concat_ws('|', 'fact', to_jsonb(current_school_statistic) - 'submission_key' - 'unit_key') as line
    from current_school_statistic
    union all
    select concat_ws('|', 'succession', before.unit_kind, before.unit_code, before.since, after.unit_code, after.since,
        unit_succession.change_kind, unit_succession.effective_on, unit_succession.share, unit_succession.legal_basis) as line
    from unit_succession
    inner join dim_unit as before on before.unit_key = unit_succession.predecessor_key
    left join dim_unit as after on after.unit_key = unit_succession.successor_key
    union all
    select concat_ws('|', 'holding', unit_holding.unit_kind, unit_holding.unit_code, unit_holding.holds_from,
        unit_holding.holds_before, dim_unit.unit_code, dim_unit.since) as line
    from unit_holding
    inner join dim_unit using (unit_key)
    where unit_holding.unit_kind not in ('target', 'province', 'district')
    union all
    select concat_ws('|', 'target', to_jsonb(current_target) - 'submission_key') as line
    from current_target
    union all
    select concat_ws('|', 'unit', dim_unit.unit_kind, dim_unit.unit_code, dim_unit.since, unit_version.valid,
        unit_version.unit_code, unit_version.unit_name, unit_version.unit_type, unit_version.level_group,
        unit_version.ownership, parent.unit_code, parent.since, file.sha256) as line
    from unit_version
    inner join dim_unit using (unit_key)
    left join file on file.submission_key = unit_version.first_seen_submission
    left join dim_unit as parent on parent.unit_key = unit_version.parent_key
    where not (lower_inf(unit_version.valid) and upper_inf(unit_version.valid))
    union all
    select concat_ws('|', 'contribution', contribution.indicator_code, contribution.year, dim_unit.unit_code, dim_unit.since,
        contribution.scope, contribution.part, contribution.amount, file.sha256, contribution.sheet_name, contribution.row_no,
        contribution.field) as line
    from contribution
    inner join dim_unit using (unit_key)
    inner join file using (submission_key)
    union all
    select concat_ws('|', 'figure', year_figure.indicator_code, year_figure.year, year_figure.scope, dim_unit.unit_code,
        dim_unit.since, year_figure.value, year_figure.is_complete) as line
    from year_figure
    left join dim_unit using (unit_key)
    union all
    select concat_ws('|', 'finding', finding.code, finding.sheet_name, finding.cell, finding.found, finding.expected,
        finding.details, file.sha256) as line
    from finding
    inner join current_submission using (submission_key)
    inner join file using (submission_key)
    where finding.closed_run is null
)

select
    count(*) || ' lines, md5 ' || md5(string_agg(line, E'\n' order by line collate "C")) as checksum,
    string_agg(line, E'\n' order by line collate "C") as lines
from said
