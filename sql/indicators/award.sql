-- AWARD: each award, in words.
-- grain: one cell's contribution
-- reads: current_award → writes: contribution
-- parameters: (none)
with kind as (
    select
        named.award_kind,
        named.label
    from (
        values
            ('LABOUR_ORDER_1', 'Huân chương Lao động hạng Nhất'),
            ('LABOUR_ORDER_2', 'Huân chương Lao động hạng Nhì'),
            ('LABOUR_ORDER_3', 'Huân chương Lao động hạng Ba'),
            ('EMULATION_FLAG', 'Cờ thi đua'),
            ('CERTIFICATE_OF_MERIT', 'Bằng khen'),
            ('CITATION', 'Giấy khen'),
            ('OTHER', 'Hình thức khen khác')
    ) as named (award_kind, label)
),

level as (
    select
        named.award_level,
        named.label
    from (
        values
            ('STATE', 'Nhà nước'),
            ('GOVERNMENT', 'Chính phủ'),
            ('MINISTRY', 'Bộ'),
            ('PROVINCE', 'Tỉnh'),
            ('BLOCK', 'Khối'),
            ('DEPARTMENT', 'Sở')
    ) as named (award_level, label)
),

final as (
    select
        current_award.year,
        current_award.unit_key,
        current_award.submission_key,
        current_award.sheet_name,
        current_award.row_no,
        format(
            '%s (%s) cho %s %s (Quyết định số %s%s)',
            kind.label,
            level.label,
            case current_award.award_subject
                when 'COLLECTIVE' then 'tập thể'
                else 'cá nhân'
            end,
            current_award.recipient_name,
            current_award.decision_number,
            ' ngày ' || to_char(current_award.decision_on, 'DD/MM/YYYY')) as words
    from current_award
    inner join kind using (award_kind)
    inner join level using (award_level)
)

insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, words, submission_key, sheet_name,
    row_no, field
)
select
    'AWARD' as indicator_code,
    year,
    unit_key,
    'value' as part,
    0 as amount,
    null::numeric as cell_value,
    words,
    submission_key,
    sheet_name,
    row_no,
    'award_kind' as field
from final
