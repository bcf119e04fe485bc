package vn.termreview.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Language;

/**
 * The command line, cut into the command's word and the rest; global options may stand on either side of the word.
 *
 * @param word the command's, or null where there is none
 * @param rest everything else, in order
 * @param language as asked for; Vietnamese where that is no language, which is told later
 */
record Arguments(@Nullable String word, List<String> rest, Language language, boolean help, boolean version) {

    private static final List<String> WITH_VALUE = List.of("--home", "--db", "--lang");

    static Arguments of(String[] args) {
        String word = null;
        List<String> rest = new ArrayList<>();
        Language language = Language.VI;
        boolean help = false;
        boolean version = false;
        boolean options = true;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (options && arg.startsWith("-") && arg.length() > 1) {
                options = !arg.equals("--");
                help |= arg.equals("--help") || arg.equals("-h");
                version |= arg.equals("--version") || arg.equals("-V");
                rest.add(arg);
                if (WITH_VALUE.contains(arg) && i + 1 < args.length) {
                    i++;
                    rest.add(args[i]);
                    language = arg.equals("--lang") ? language(args[i]) : language;
                } else if (arg.startsWith("--lang=")) {
                    language = language(arg.substring("--lang=".length()));
                }
            } else if (word == null && options && !help && arg.equals("help")) {
                help = true;
            } else if (word == null) {
                word = arg;
            } else {
                rest.add(arg);
            }
        }
        return new Arguments(word, rest, language, help, version);
    }

    private static Language language(String code) {
        return code.equals("en") ? Language.EN : Language.VI;
    }
}
