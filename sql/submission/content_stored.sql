-- Keeps a file's bytes, once.
-- grain: one content
-- reads: nothing → writes: file_content
-- parameters: sha256, byte_count, content
insert into file_content (sha256, byte_count, content)
values (:sha256, :byte_count, :content)
on conflict (sha256) do nothing
