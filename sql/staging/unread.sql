-- The files of a slice that are not staged yet, with what the operator stated when they came.
-- grain: one file of a run
-- reads: run_file, file_content, run → writes: nothing
-- parameters: run_id, slice_no
select
    run_file.run_id,
    run_file.file_no,
    run_file.path,
    run_file.folder_year,
    run_file.folders,
    run_file.sha256,
    file_content.byte_count,
    cast(asked.parameters ->> 'year' as integer) as stated_year,
    asked.parameters ->> 'term' as stated_term,
    asked.parameters ->> 'unit' as stated_unit
from run_file
inner join file_content using (sha256)
inner join run as asked on asked.run_id = coalesce(run_file.asked_run, run_file.run_id)
where run_file.run_id = :run_id and run_file.slice_no = :slice_no and not run_file.is_staged
order by run_file.file_no
