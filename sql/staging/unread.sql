-- The files of a slice that are not staged yet.
-- grain: one file of a run
-- reads: run_file → writes: nothing
-- parameters: run_id, slice_no
select
    run_id,
    file_no,
    path,
    folder_year,
    sha256
from run_file
where run_id = :run_id and slice_no = :slice_no and not is_staged
order by file_no
