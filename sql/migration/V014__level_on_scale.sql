-- A level beyond what its indicator can ever be does not fit it: 205 % of the members, a fifth rank.

create or replace function level_on_scale(measure text, unit_name text, level text) returns numeric
    language sql stable parallel safe
    return (
        select
            case
                when measure in ('rate', 'coverage', 'state') and scaled.level > 1 then null
                when measure = 'rank' and (scaled.level > 3 or scaled.level <> trunc(scaled.level)) then null
                else scaled.level
            end
        from (
            select
                case
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
                    when measure = 'rank' then (
                        select rating_rank.rank from rating_rank where rating_rank.level_code = level_on_scale.level)
                end as level
        ) as scaled);
