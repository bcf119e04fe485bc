-- Marks a file as read, in the transaction that holds its rows: a restart reads each file exactly
-- once.
-- grain: one file of a run
-- reads: nothing → writes: run_file
-- parameters: run_id, file_no
update run_file
set is_staged = true
where run_id = :run_id and file_no = :file_no
