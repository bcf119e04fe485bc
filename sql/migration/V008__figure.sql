-- Contributions, and the arithmetic of verdicts.

create table contribution (
    indicator_code text not null references indicator,
    year integer not null,
    unit_key bigint not null references dim_unit,
    part text not null check (part in ('numerator', 'denominator', 'value')),
    amount numeric not null,
    cell_value numeric,
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    field text not null
);
create index contribution_figure on contribution (indicator_code, year, unit_key);
create index contribution_cell on contribution (submission_key, sheet_name, row_no);

comment on table contribution is 'What each cell adds to each indicator; recomputed at each acceptance. Summing it is every figure, filtering it is every trace.';
comment on column contribution.indicator_code is 'The indicator.';
comment on column contribution.year is 'The year, or the starting year of the school year.';
comment on column contribution.unit_key is 'The unit that stated it; 0 where it is not known.';
comment on column contribution.part is 'Which part of the figure.';
comment on column contribution.amount is 'What the cell adds to that part.';
comment on column contribution.cell_value is 'The number that was read from the cell; null where it is no number.';
comment on column contribution.submission_key is 'Where the cell is: the submission,';
comment on column contribution.sheet_name is 'the sheet,';
comment on column contribution.row_no is 'the row,';
comment on column contribution.field is 'and the field, whose column stands in submission_column.';

-- What one value is against one level.
create function point_verdict(comparator text, level numeric, value numeric, can_exceed boolean) returns text
    language sql immutable parallel safe
    return case
        when comparator = 'EQ' then case when value = level then 'met' else 'missed' end
        when comparator = 'LE' then
            case
                when value < level and can_exceed then 'exceeded'
                when value <= level then 'met'
                else 'missed'
            end
        when comparator = 'GT' then
            case
                when value > level and can_exceed then 'exceeded'
                when value > level then 'met'
                else 'missed'
            end
        else
            case
                when value > level and can_exceed then 'exceeded'
                when value >= level then 'met'
                else 'missed'
            end
    end;

comment on function point_verdict(text, numeric, numeric, boolean) is 'exceeded = strictly better than the level, met = reached, else missed (domain, 3).';

-- What a value known to lie in [lowest, highest] is: only what holds at both ends is decided. Equality is met only
-- by a single point and missed only where the level lies outside.
create function range_verdict(comparator text, level numeric, lowest numeric, highest numeric, can_exceed boolean)
    returns text
    language sql immutable parallel safe
    return case
        when lowest = highest then point_verdict(comparator, level, lowest, can_exceed)
        when comparator = 'EQ' then
            case when level < lowest or level > highest then 'missed' else 'insufficient' end
        when point_verdict(comparator, level, lowest, can_exceed) = point_verdict(comparator, level, highest, can_exceed)
            then point_verdict(comparator, level, lowest, can_exceed)
        else 'insufficient'
    end;

comment on function range_verdict(text, numeric, numeric, numeric, boolean) is 'The verdict where it is the same for every value between the two, else insufficient.';

create function can_exceed(target_kind text, level numeric) returns boolean
    language sql immutable parallel safe
    return target_kind not in ('ZERO', 'KEEP_STATE') and not (target_kind = 'COVERAGE' and level >= 1);

comment on function can_exceed(text, numeric) is 'ZERO, KEEP_STATE and a coverage of all can at best be met (domain, 3).';

-- The lowest and highest that a figure can be once everything missing is in. A count of which something is known can
-- only grow; a rate of which a part is known stays off 0 and 1 where that part is.
create function lowest_possible(measure text, value numeric, is_complete boolean) returns numeric
    language sql immutable parallel safe
    return case
        when is_complete and value is not null then value
        when measure in ('rate', 'coverage') then case when value > 0 then 1e-12 else 0 end
        else case when measure = 'count' then coalesce(value, 0) else 0 end
    end;

comment on function lowest_possible(text, numeric, boolean) is 'The lowest that a figure can be once all that is missing is in.';

create function highest_possible(measure text, value numeric, is_complete boolean) returns numeric
    language sql immutable parallel safe
    return case
        when is_complete and value is not null then value
        when measure in ('rate', 'coverage') then case when value < 1 then 1 - 1e-12 else 1 end
        when measure = 'state' then 1
        when measure = 'rank' then 3
        else 'Infinity'::numeric
    end;

comment on function highest_possible(text, numeric, boolean) is 'The highest that a figure can be once all that is missing is in.';

-- A term's verdict from its years' where each year counts: one miss decides, then one gap.
create function yearly_verdict(verdicts text[]) returns text
    language sql immutable parallel safe
    return case
        when coalesce(cardinality(array_remove(verdicts, 'none')), 0) = 0 then 'insufficient'
        when 'missed' = any (verdicts) then 'missed'
        when 'incomparable' = any (verdicts) then 'incomparable'
        when 'insufficient' = any (verdicts) then 'insufficient'
        when 'met' = any (verdicts) then 'met'
        else 'exceeded'
    end;

comment on function yearly_verdict(text[]) is 'The term''s verdict of a target that holds in each year; years without a target are none and do not count.';

-- A target's level on the scale of the indicator's values; null where it cannot be put on it.
create function level_on_scale(measure text, unit_name text, level text) returns numeric
    language sql stable parallel safe
    return case
        when level is null then null
        when level ~ '^[0-9]+(\.[0-9]+)?%$' then
            case when measure in ('rate', 'coverage') then rtrim(level, '%')::numeric / 100 end
        when level ~ '^[0-9]+(\.[0-9]+)?$' then
            case
                when measure = 'rate' or (measure = 'coverage' and unit_name = '%') then level::numeric / 100
                else level::numeric
            end
        when level ~ '^[0-9]+/[1-9][0-9]*$' then
            case
                when measure in ('rate', 'coverage')
                    then split_part(level, '/', 1)::numeric / split_part(level, '/', 2)::numeric
            end
        when measure = 'rank' then (select rating_rank.rank from rating_rank where rating_rank.level_code = level)
    end;

comment on function level_on_scale(text, text, text) is 'A level as T0 gives it, on the scale of the values: rates 0–1, levels by rank.';
