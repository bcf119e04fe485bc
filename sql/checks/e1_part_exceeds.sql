-- No part of a line is larger than its whole: women and ethnic minorities than all, those of one
-- kind of school than those of all.
-- grain: one cell of a line of a school's statistics
-- reads: current_school_statistic → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    line.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    line.sheet_name,
    cell_of(line.submission_key, line.sheet_name, line.row_no, part.field) as cell,
    trim_scale(part.amount)::text as found,
    trim_scale(part.whole)::text as expected,
    jsonb_build_object('line', line.line_no::text) as details
from current_school_statistic as line
cross join lateral (
    values
        (
            'female_count',
            line.female_count,
            line.total_count),
        (
            'ethnic_minority_count',
            line.ethnic_minority_count,
            line.total_count),
        (
            'ethnic_minority_female_count',
            line.ethnic_minority_female_count,
            least(line.ethnic_minority_count, line.female_count)),
        (
            'public_count',
            line.public_count,
            line.total_count),
        (
            'public_female_count',
            line.public_female_count,
            least(line.public_count, line.female_count)),
        (
            'public_ethnic_minority_count',
            line.public_ethnic_minority_count,
            least(line.public_count, line.ethnic_minority_count)),
        (
            'public_ethnic_minority_female_count',
            line.public_ethnic_minority_female_count,
            least(
                line.public_ethnic_minority_count,
                line.public_female_count,
                line.ethnic_minority_female_count)),
        (
            'people_founded_count',
            line.people_founded_count,
            line.total_count),
        (
            'people_founded_female_count',
            line.people_founded_female_count,
            least(line.people_founded_count, line.female_count)),
        (
            'people_founded_ethnic_minority_count',
            line.people_founded_ethnic_minority_count,
            least(line.people_founded_count, line.ethnic_minority_count)),
        (
            'people_founded_ethnic_minority_female_count',
            line.people_founded_ethnic_minority_female_count,
            least(
                line.people_founded_ethnic_minority_count,
                line.people_founded_female_count,
                line.ethnic_minority_female_count)),
        (
            'private_count',
            line.private_count,
            line.total_count),
        (
            'private_female_count',
            line.private_female_count,
            least(line.private_count, line.female_count)),
        (
            'private_ethnic_minority_count',
            line.private_ethnic_minority_count,
            least(line.private_count, line.ethnic_minority_count)),
        (
            'private_ethnic_minority_female_count',
            line.private_ethnic_minority_female_count,
            least(
                line.private_ethnic_minority_count,
                line.private_female_count,
                line.ethnic_minority_female_count))
) as part (field, amount, whole)
where part.amount > part.whole
