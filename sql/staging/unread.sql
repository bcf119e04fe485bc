-- The files of a slice that are not staged yet.
-- grain: one file of a run
-- reads: run_file, file_content → writes: nothing
-- parameters: run_id, slice_no
select
    run_file.run_id,
    run_file.file_no,
    run_file.path,
    run_file.folder_year,
    run_file.folders,
    run_file.sha256,
    file_content.byte_count
from run_file
inner join file_content using (sha256)
where run_file.run_id = :run_id and run_file.slice_no = :slice_no and not run_file.is_staged
order by run_file.file_no
