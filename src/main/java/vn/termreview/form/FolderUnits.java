package vn.termreview.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The school that a folder is named after. */
final class FolderUnits {
    private static final Pattern SCHOOL = Pattern.compile(
            "^ (trường|truong|tiểu học|tieu hoc|th|mầm non|mam non|mn|thcs|thpt|ptdt|ptdtbt|ptdtnt) .+");
    private static final Pattern CODE = Pattern.compile("\\d{6,20}");

    private FolderUnits() {}

    /** The nearest folder of a path that is named by a school's name or code; null where none is. */
    static @Nullable String of(String path) {
        String[] parts = path.split("[/\\\\]", -1);
        for (int i = parts.length - 2; i >= 0; i--) {
            String folder = parts[i].strip();
            if (CODE.matcher(folder).matches()
                    || SCHOOL.matcher(Phrases.words(folder)).matches()) {
                return Labels.clean(folder.replace('_', ' '));
            }
        }
        return null;
    }
}
