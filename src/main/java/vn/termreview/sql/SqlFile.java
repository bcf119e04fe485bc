package vn.termreview.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One statement of {@code sql/}, with the header that declares its grain and parameters.
 *
 * @param name its path below {@code sql/} without the ending, such as {@code facts/membership}
 * @param text the whole file
 * @param parameters the names in the header's {@code parameters:} line
 */
public record SqlFile(String name, String text, Set<String> parameters) {

    private static final Pattern DECLARED = Pattern.compile("(?m)^-- parameters: (.*)$");

    /**
     * Reads a file from the class path.
     *
     * @param name its path below {@code sql/} without the ending
     * @return the file
     * @throws IllegalArgumentException where there is no such file
     */
    public static SqlFile named(String name) {
        String path = "/sql/" + name + ".sql";
        try (InputStream stream = SqlFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no SQL file " + path);
            }
            return of(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /**
     * Takes the declared parameters from a file's header.
     *
     * @param name the file's name
     * @param text the file's text
     * @return the file
     */
    public static SqlFile of(String name, String text) {
        var declared = DECLARED.matcher(text);
        Set<String> parameters = new LinkedHashSet<>();
        if (declared.find() && !declared.group(1).equals("(none)")) {
            parameters.addAll(List.of(declared.group(1).split(",\\s*", -1)));
        }
        return new SqlFile(name, text, parameters);
    }
}
