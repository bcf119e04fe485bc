package vn.termreview.review;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.termreview.edition.ReviewFixtures;

/** Prints both fixtures in a JVM of its own and says their sha256. */
public final class PrintFixture {
    private PrintFixture() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        out.println(
                "sha256 " + sha256(PrintedReview.of(ReviewFixtures.term2015()).bytes()));
        out.println(
                "sha256 " + sha256(PrintedReview.of(ReviewFixtures.term2020()).bytes()));
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
