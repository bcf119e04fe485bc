package vn.termreview.cli;

import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;

/** The command line's own words. */
final class Texts {

    private Texts() {}

    static Messages of(Language language) {
        return Messages.load(Texts.class, language, "texts");
    }
}
