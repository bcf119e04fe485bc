-- By which rule a document of a day is laid out, and in whose name it goes out.
-- grain: one row, or none where no rule or no issuer is known for the day
-- reads: document_form, document_issuer → writes: nothing
-- parameters: family, on_day
select
    document_form.form_code,
    document_form.legal_basis,
    document_issuer.parent_name,
    document_issuer.parent_name_english,
    document_issuer.issuer_name,
    document_issuer.issuer_name_english,
    document_issuer.place_name
from document_form
inner join document_issuer
    on document_issuer.family = document_form.family
        and document_issuer.valid_from <= :on_day
        and coalesce(document_issuer.valid_to, :on_day) >= :on_day
where document_form.family = :family
    and document_form.valid_from <= :on_day
    and coalesce(document_form.valid_to, :on_day) >= :on_day
