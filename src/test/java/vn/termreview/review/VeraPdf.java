package vn.termreview.review;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What an archive asks of a document, by veraPDF. */
public final class VeraPdf {
    private VeraPdf() {}

    /**
     * The clauses that a document breaks.
     *
     * @param flavour such as {@code 2u} or {@code 3u}
     * @return each clause with its test, what it says and where; empty for a document that conforms
     */
    public static List<String> failures(byte[] pdf, String flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour wanted = PDFAFlavour.byFlavourId(flavour);
        if (wanted == PDFAFlavour.NO_FLAVOUR) {
            throw new IllegalArgumentException("no flavour of PDF/A: " + flavour);
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(VeraPdf::said)
                    .distinct()
                    .toList();
            if (failures.isEmpty() && !result.isCompliant()) {
                return List.of("not compliant, and no clause says why");
            }
            return failures;
        } catch (Exception e) {
            throw new IllegalStateException("the document cannot be validated", e);
        }
    }

    private static String said(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + " test "
                + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " at "
                + assertion.getLocation().getContext();
    }
}
