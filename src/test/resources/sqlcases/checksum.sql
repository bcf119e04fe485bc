-- All that the warehouse says, in business words: no key, run, version or time of loading.
-- grain: one line of what is said
-- reads: current_submission, row_binding, row_key, unit_version, contribution, year_figure, current_target, finding → writes: nothing
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
    select concat_ws('|', 'target', to_jsonb(current_target) - 'submission_key') as line
    from current_target
    union all
    select concat_ws('|', 'unit', dim_unit.unit_kind, dim_unit.unit_code, unit_version.valid, unit_version.unit_name,
        parent.unit_code, file.sha256) as line
    from unit_version
    inner join dim_unit using (unit_key)
    inner join file on file.submission_key = unit_version.first_seen_submission
    left join dim_unit as parent on parent.unit_key = unit_version.parent_key
    union all
    select concat_ws('|', 'contribution', contribution.indicator_code, contribution.year, dim_unit.unit_code,
        contribution.part, contribution.amount, file.sha256, contribution.sheet_name, contribution.row_no,
        contribution.field) as line
    from contribution
    inner join dim_unit using (unit_key)
    inner join file using (submission_key)
    union all
    select concat_ws('|', 'figure', year_figure.indicator_code, year_figure.year, year_figure.scope, dim_unit.unit_code,
        year_figure.value, year_figure.is_complete) as line
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
