-- Facts of the reported results, paragraphs and school statistics, and the rows that count.

create table fct_contest_result (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    contest_kind text not null,
    contest_level text not null,
    subject_name text,
    school_code text,
    school_name text,
    entrant_count integer not null,
    first_prize_count integer,
    second_prize_count integer,
    third_prize_count integer,
    consolation_prize_count integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_contest_result is 'One school''s result in one subject of one contest in one school year, as one submission states it.';
comment on column fct_contest_result.submission_key is 'The submission.';
comment on column fct_contest_result.sheet_name is 'The sheet.';
comment on column fct_contest_result.row_no is 'The row.';
comment on column fct_contest_result.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_contest_result.year is 'The starting year of the school year.';
comment on column fct_contest_result.contest_kind is 'Cuộc thi (ContestKind).';
comment on column fct_contest_result.contest_level is 'Cấp (ContestLevel).';
comment on column fct_contest_result.subject_name is 'Môn/Lĩnh vực.';
comment on column fct_contest_result.school_code is 'Mã trường.';
comment on column fct_contest_result.school_name is 'Trường.';
comment on column fct_contest_result.entrant_count is 'Số dự thi.';
comment on column fct_contest_result.first_prize_count is 'Nhất.';
comment on column fct_contest_result.second_prize_count is 'Nhì.';
comment on column fct_contest_result.third_prize_count is 'Ba.';
comment on column fct_contest_result.consolation_prize_count is 'Khuyến khích.';

create table fct_result (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    indicator_code text not null,
    indicator_name text,
    unit_name text,
    result text not null,
    note text,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_result is 'What is reported of one indicator in one calendar year, as one submission states it.';
comment on column fct_result.submission_key is 'The submission.';
comment on column fct_result.sheet_name is 'The sheet.';
comment on column fct_result.row_no is 'The row.';
comment on column fct_result.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_result.year is 'The calendar year.';
comment on column fct_result.indicator_code is 'Mã chỉ tiêu.';
comment on column fct_result.indicator_name is 'Chỉ tiêu.';
comment on column fct_result.unit_name is 'Đơn vị tính.';
comment on column fct_result.result is 'Kết quả: a count such as 1234, a percentage such as 95.5%, else the words.';
comment on column fct_result.note is 'Ghi chú.';

create table fct_paragraph (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    term_code text not null references term,
    section text not null,
    paragraph_no integer not null,
    paragraph text not null,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_paragraph is 'One paragraph of the review of one term, as one submission states it.';
comment on column fct_paragraph.submission_key is 'The submission.';
comment on column fct_paragraph.sheet_name is 'The sheet.';
comment on column fct_paragraph.row_no is 'The row.';
comment on column fct_paragraph.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_paragraph.term_code is 'The term.';
comment on column fct_paragraph.section is 'Phần (ReviewSection).';
comment on column fct_paragraph.paragraph_no is 'Thứ tự.';
comment on column fct_paragraph.paragraph is 'Đoạn văn.';

create table fct_school_statistic (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    school_level text not null,
    line_no integer not null,
    line_label text,
    total_count numeric,
    female_count numeric,
    ethnic_minority_count numeric,
    ethnic_minority_female_count numeric,
    public_count numeric,
    public_female_count numeric,
    public_ethnic_minority_count numeric,
    public_ethnic_minority_female_count numeric,
    private_count numeric,
    private_female_count numeric,
    private_ethnic_minority_count numeric,
    private_ethnic_minority_female_count numeric,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_school_statistic is 'One line of a school''s statistics in one school year, as one submission states it.';
comment on column fct_school_statistic.submission_key is 'The submission.';
comment on column fct_school_statistic.sheet_name is 'The sheet.';
comment on column fct_school_statistic.row_no is 'The row.';
comment on column fct_school_statistic.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_school_statistic.year is 'The starting year of the school year.';
comment on column fct_school_statistic.school_level is 'The level whose form it is, as its layout names it.';
comment on column fct_school_statistic.line_no is 'Mã số.';
comment on column fct_school_statistic.line_label is 'What the line is called on the sheet.';
comment on column fct_school_statistic.total_count is 'Tổng số.';
comment on column fct_school_statistic.female_count is 'Tổng số / Nữ.';
comment on column fct_school_statistic.ethnic_minority_count is 'Tổng số / Dân tộc thiểu số.';
comment on column fct_school_statistic.ethnic_minority_female_count is 'Tổng số / Dân tộc thiểu số / Nữ.';
comment on column fct_school_statistic.public_count is 'Công lập.';
comment on column fct_school_statistic.public_female_count is 'Công lập / Nữ.';
comment on column fct_school_statistic.public_ethnic_minority_count is 'Công lập / Dân tộc thiểu số.';
comment on column fct_school_statistic.public_ethnic_minority_female_count is 'Công lập / Dân tộc thiểu số / Nữ.';
comment on column fct_school_statistic.private_count is 'Tư thục.';
comment on column fct_school_statistic.private_female_count is 'Tư thục / Nữ.';
comment on column fct_school_statistic.private_ethnic_minority_count is 'Tư thục / Dân tộc thiểu số.';
comment on column fct_school_statistic.private_ethnic_minority_female_count is 'Tư thục / Dân tộc thiểu số / Nữ.';

create view current_inspection as
select
    row_binding.unit_key,
    fct_inspection.*
from row_binding
inner join fct_inspection using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_inspection is 'One branch in one calendar year: inspection, supervision and discipline.';

create view current_study as
select
    row_binding.unit_key,
    fct_study.*
from row_binding
inner join fct_study using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_study is 'One branch''s study of one document in one calendar year.';

create view current_contest as
select
    row_binding.unit_key,
    fct_contest.*
from row_binding
inner join fct_contest using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_contest is 'One contest in one calendar year.';

create view current_award as
select
    row_binding.unit_key,
    fct_award.*
from row_binding
inner join fct_award using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_award is 'One award in one calendar year.';

create view current_contest_result as
select
    row_binding.unit_key,
    fct_contest_result.*
from row_binding
inner join fct_contest_result using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_contest_result is 'One school''s result in one subject of one contest in one school year.';

create view current_result as
select
    row_binding.unit_key,
    fct_result.*
from row_binding
inner join fct_result using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_result is 'What is reported of one indicator in one calendar year.';

create view current_paragraph as
select
    row_binding.unit_key,
    fct_paragraph.*
from row_binding
inner join fct_paragraph using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_paragraph is 'One paragraph of the review of one term.';

create view current_school_statistic as
select
    row_binding.unit_key,
    fct_school_statistic.*
from row_binding
inner join fct_school_statistic using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_school_statistic is 'One line of a school''s statistics in one school year.';
