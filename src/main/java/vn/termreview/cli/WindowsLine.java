package vn.termreview.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a command line into words as programs on Windows do, with one exception: in {@code "D:\Bieu mau\"}, which is what
 * the Tab key writes, the last quote ends the word. No name of a file has a quote in it.
 */
final class WindowsLine {

    /** How a path begins: with a drive, a separator or a dot. */
    private static final Pattern PATH = Pattern.compile("([A-Za-z]:|\\.{0,2}\\\\)[^\"]*");

    private final String line;
    private int at;

    private WindowsLine(String line) {
        this.line = line;
    }

    static List<String> words(String line) {
        WindowsLine cut = new WindowsLine(line);
        List<String> words = new ArrayList<>();
        while (cut.toNextWord()) {
            words.add(cut.word());
        }
        return words;
    }

    private boolean toNextWord() {
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        while (at < line.length() && (quoted || !isSpace(line.charAt(at)))) {
            char c = line.charAt(at);
            if (c == '\\') {
                quoted = backslashes(word, quoted);
            } else if (c != '"') {
                word.append(c);
                at++;
            } else if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                word.append('"');
                at += 2;
            } else {
                quoted = !quoted;
                at++;
            }
        }
        return word.toString();
    }

    /** Before a quote two stand for one, and an odd one makes the quote a letter. */
    private boolean backslashes(StringBuilder word, boolean quoted) {
        int count = 0;
        while (at < line.length() && line.charAt(at) == '\\') {
            count++;
            at++;
        }
        boolean isBeforeQuote = at < line.length() && line.charAt(at) == '"';
        if (!isBeforeQuote) {
            word.append("\\".repeat(count));
            return quoted;
        }
        boolean isEnd = at + 1 == line.length() || isSpace(line.charAt(at + 1));
        if (count % 2 == 1 && quoted && isEnd && PATH.matcher(word + "\\").matches()) {
            word.append("\\".repeat(count));
            at++;
            return false;
        }
        word.append("\\".repeat(count / 2));
        if (count % 2 == 0) {
            return quoted;
        }
        word.append('"');
        at++;
        return quoted;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
