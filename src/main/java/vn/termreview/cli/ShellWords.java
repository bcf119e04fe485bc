package vn.termreview.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words of any bytes as a line for {@code sh} that is ASCII alone: Java in the C locale cannot pass on any other. */
final class ShellWords {

    private ShellWords() {}

    /** What a program was started with, as Linux keeps it: each word with a zero byte behind it. */
    static List<byte[]> split(byte[] line) {
        List<byte[]> words = new ArrayList<>();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (byte b : line) {
            if (b == 0) {
                words.add(word.toByteArray());
                word.reset();
            } else {
                word.write(b);
            }
        }
        return words;
    }

    /**
     * Replaces the shell by a program.
     *
     * @param words the program and its arguments
     * @param first an argument to put before them
     */
    static String exec(List<byte[]> words, String first) {
        StringBuilder line = new StringBuilder("exec ").append(quoted(words.get(0)));
        line.append(' ').append(quoted(first.getBytes(StandardCharsets.US_ASCII)));
        words.stream().skip(1).forEach(word -> line.append(' ').append(quoted(word)));
        return line.toString();
    }

    static String quoted(byte[] word) {
        boolean isPlain = true;
        for (byte b : word) {
            isPlain &= b >= ' ' && b < 127;
        }
        if (isPlain) {
            return "'" + new String(word, StandardCharsets.US_ASCII).replace("'", "'\\''") + "'";
        }
        StringBuilder octal = new StringBuilder("\"$(printf '");
        for (byte b : word) {
            octal.append('\\').append(Integer.toOctalString((b & 0xff) | 01000).substring(1));
        }
        return octal.append("')\"").toString();
    }
}
