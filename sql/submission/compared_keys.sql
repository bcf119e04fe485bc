-- What tells rows of a form apart, in words that are compared: codes in capitals, names and other
-- words by their keys.
-- grain: one row that was read
-- reads: nothing → writes: nothing
-- parameters: rows
select
    read_row.no,
    upper(trim(read_row.code)) as code,
    case
        when read_row.kind is null then name_key(read_row.name)
        else unit_name_key(read_row.kind, read_row.name)
    end as name,
    name_key(read_row.within) as within
from jsonb_to_recordset(cast(:rows as jsonb))
    as read_row (no integer, kind text, code text, name text, within text)
order by read_row.no
