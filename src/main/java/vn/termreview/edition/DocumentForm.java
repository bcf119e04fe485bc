package vn.termreview.edition;

/**
 * The rule by which a document's first page and signature are laid out.
 *
 * @param code the short name of the rule, such as {@code HD36}
 * @param basis the rule as it is cited
 */
public record DocumentForm(Family family, String code, String basis) {

    /** Whose documents the rule is on. */
    public enum Family {
        /** Documents of the Party. */
        PARTY,
        /** Documents of an authority of the State. */
        STATE
    }
}
