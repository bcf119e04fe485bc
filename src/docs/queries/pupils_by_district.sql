-- Schools and pupils of each district on 30 September, the district under its name of that day (an as-of join).
select
    school.year,
    district.district_name,
    count(*) as schools,
    sum(school.pupil_count) as pupils
from star.fct_school_year as school
inner join star.dim_district as district
    on district.district_key = school.district_key
        and (district.valid_from is null or district.valid_from <= school.as_of_on)
        and (district.valid_before is null or district.valid_before > school.as_of_on)
group by school.year, district.district_key, district.district_name
order by school.year, district.district_name;
