-- Takes the files of proposals that are said yes to into the run, after the files that the operator
-- named; not one that he named as well.
-- grain: one file of a run
-- reads: finding, submission, run_file → writes: run_file
-- parameters: run_id, accepted, file_count, slices
with asked as (
    select distinct
        run_file.run_id,
        run_file.file_no,
        run_file.path,
        run_file.folder_year,
        run_file.folders,
        run_file.sha256,
        coalesce(run_file.asked_run, run_file.run_id) as asked_run
    from finding
    inner join submission using (submission_key)
    inner join run_file using (run_id, file_no)
    where finding.finding_key = any (:accepted::bigint[])
        and not exists (
            select from run_file as named
            where named.run_id = :run_id and named.sha256 = run_file.sha256)
),

final as (
    select
        path,
        folder_year,
        folders,
        sha256,
        asked_run,
        :file_count::integer + row_number() over (order by run_id, file_no) as file_no
    from asked
)

insert into run_file (run_id, file_no, path, folder_year, folders, sha256, slice_no, asked_run)
select
    :run_id as run_id,
    file_no,
    path,
    folder_year,
    folders,
    sha256,
    file_no % :slices::integer as slice_no,
    asked_run
from final
on conflict (run_id, file_no) do nothing
