-- A file's bytes.
-- grain: one content
-- reads: file_content → writes: nothing
-- parameters: sha256
select content
from file_content
where sha256 = :sha256
