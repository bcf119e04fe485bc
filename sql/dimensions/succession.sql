-- What became of each unit that a change names: the unit of the day before, and the one that
-- follows, itself where it goes on under another name, code or parent. A change of a unit that
-- nobody introduced has no place here until somebody does.
-- grain: one change of one unit
-- reads: unit_change_in_force, unit_holding → writes: unit_succession
-- parameters: (none)
insert into unit_succession (
    predecessor_key, successor_key, change_kind, effective_on, share, legal_basis, submission_key,
    sheet_name, row_no
)
select
    predecessor.unit_key as predecessor_key,
    case
        when unit_change_in_force.change_kind in ('MERGED', 'SPLIT') then successor.unit_key
        when unit_change_in_force.change_kind <> 'DISSOLVED' then predecessor.unit_key
    end as successor_key,
    unit_change_in_force.change_kind,
    unit_change_in_force.effective_on,
    case
        when unit_change_in_force.change_kind = 'DISSOLVED' then null
        when unit_change_in_force.change_kind <> 'SPLIT' then 1
        when unit_change_in_force.share > 0 and unit_change_in_force.share <= 1
            then unit_change_in_force.share
    end as share,
    unit_change_in_force.legal_basis,
    unit_change_in_force.submission_key,
    unit_change_in_force.sheet_name,
    unit_change_in_force.row_no
from unit_change_in_force
inner join unit_holding as predecessor
    on predecessor.unit_kind = unit_change_in_force.unit_kind
        and predecessor.unit_code = unit_change_in_force.old_code
        and unit_change_in_force.effective_on - 1 >= predecessor.holds_from
        and unit_change_in_force.effective_on - 1 < predecessor.holds_before
left join unit_holding as successor
    on successor.unit_kind = unit_change_in_force.unit_kind
        and successor.unit_code = unit_change_in_force.new_code
        and unit_change_in_force.effective_on >= successor.holds_from
        and unit_change_in_force.effective_on < successor.holds_before
where unit_change_in_force.change_kind <> 'FOUNDED'
