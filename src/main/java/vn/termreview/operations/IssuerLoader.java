package vn.termreview.operations;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.DocumentForm;
import vn.termreview.edition.ReviewData.Committee;
import vn.termreview.sql.Sql;

/** Takes from the warehouse in whose name a document goes out, and by which rule its first page is laid out. */
final class IssuerLoader {
    private final Sql sql;
    private final Named named;

    IssuerLoader(Sql sql, Named named) {
        this.sql = sql;
        this.named = named;
    }

    /**
     * Who issues a document.
     *
     * @param number such as {@code 12-BC/ĐU}, or null while not issued
     * @param issuedOn the date of issue, or null while not issued
     * @param dataOn the day of the newest data, whose rule a document without a date follows
     */
    Committee load(
            DocumentForm.Family family, @Nullable String number, @Nullable LocalDate issuedOn, LocalDate dataOn) {
        LocalDate day = issuedOn == null ? dataOn : issuedOn;
        return sql.one(
                        "review/issuer",
                        Map.of("family", family.name(), "on_day", day),
                        (row, n) -> new Committee(
                                row.getString(named.column("parent_name")),
                                row.getString(named.column("issuer_name")),
                                row.getString("place_name"),
                                number,
                                issuedOn,
                                new DocumentForm(family, row.getString("form_code"), row.getString("legal_basis"))))
                .orElseThrow(
                        () -> new IllegalStateException("no rule or no issuer of " + family + " documents on " + day));
    }
}
