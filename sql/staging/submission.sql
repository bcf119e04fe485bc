-- One submission as read.
-- grain: one submission
-- reads: nothing → writes: submission
-- parameters: run_id, file_no, entry_no, form_code, period_kind, period_code, first_year, last_year, stated_unit, content_hash, status
insert into submission (
    run_id, file_no, entry_no, form_code, period_kind, period_code, first_year, last_year,
    stated_unit, content_hash, status
)
values (
    :run_id, :file_no, :entry_no, :form_code, :period_kind, :period_code, :first_year, :last_year,
    :stated_unit, :content_hash, :status
)
returning submission_key
