-- The server's version.
-- grain: the server
-- reads: nothing → writes: nothing
-- parameters: (none)
select current_setting('server_version') as server_version
