package vn.termreview.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.termreview.sample.SampleInbox;

/**
 * The sample's inbox, whole or a slice of it: every form, every kind of change and years around them, but of eleven
 * districts two and of ten years six. What must be tried often is tried on the slice unless the system property {@value #WHOLE} is set.
 */
final class Inboxes {

    private static final String WHOLE = "termreview.whole";
    private static final Pattern LEFT_OUT = Pattern.compile(
            "20\\d\\d/.*(Lang Son|Trang Dinh|Binh Gia|Van Lang|Cao Loc|Van Quan|Huu Lung|Chi Lang|Loc Binh).*"
                    + "|20(18|21)/.*(Bac Son|Dinh Lap).*"
                    + "|20(16|17|22|23)/(?!.*(D0|Bien dong)).*"
                    + "|2025/E0.*");

    private Inboxes() {}

    static boolean isWhole() {
        return Boolean.getBoolean(WHOLE);
    }

    /** Writes the slice, or all of it where that is asked for. */
    static List<Path> slice(Path directory) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (Path file : new SampleInbox().write(directory)) {
            String name = directory.relativize(file).toString().replace('\\', '/');
            if (isWhole() || !LEFT_OUT.matcher(name).matches()) {
                kept.add(file);
            } else {
                Files.delete(file);
            }
        }
        return kept;
    }
}
