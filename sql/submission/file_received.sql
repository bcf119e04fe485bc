-- Notes a received file; a restarted run may have noted it already.
-- grain: one file of a run
-- reads: nothing → writes: run_file
-- parameters: run_id, file_no, path, folder_year, folders, sha256, slice_no
insert into run_file (run_id, file_no, path, folder_year, folders, sha256, slice_no)
values (:run_id, :file_no, :path, :folder_year, :folders, :sha256, :slice_no)
on conflict (run_id, file_no) do nothing
