package vn.termreview.cli;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;

/** Tells what is wrong with the command line, and what to type instead. */
final class Usage {

    private final Surroundings surroundings;
    private final Messages texts;

    Usage(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.texts = Texts.of(language);
    }

    int unknown(@Nullable String word) {
        if (word == null) {
            return tell(texts.text("usage.no-command"), "termreview --help");
        }
        List<String> known =
                Arrays.stream(Verb.values()).flatMap(v -> v.words().stream()).toList();
        String meant = Similar.to(word, known);
        return meant == null
                ? tell(texts.text("usage.command-unknown", "command", word), "termreview --help")
                : tell(
                        texts.text("usage.command-unknown-meant", "command", word, "meant", meant),
                        "termreview " + meant + " --help");
    }

    int wrong(Verb verb, UsageError error) {
        return tell(texts.text(error.key(), error.details()), "termreview " + verb.word() + " --help");
    }

    private int tell(String sentence, String next) {
        Paint paint = new Paint(surroundings.errColours());
        surroundings.err().println(paint.bad(texts.text("error")) + " " + sentence);
        surroundings.err().println(texts.text("next", "command", next));
        return ExitCode.USAGE.code();
    }
}
