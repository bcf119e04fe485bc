-- Versions are a pure function of the current submissions: they are made anew each time.
-- grain: one version of a unit
-- reads: nothing → writes: unit_version
-- parameters: (none)
delete from unit_version
