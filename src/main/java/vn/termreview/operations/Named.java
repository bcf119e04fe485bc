package vn.termreview.operations;

import vn.termreview.problem.Language;

/** Which column holds a name: those in English stand beside the Vietnamese ones. */
record Named(Language language) {

    /**
     * The column of the language.
     *
     * @param vietnamese the column of the Vietnamese name
     */
    String column(String vietnamese) {
        return language == Language.EN ? vietnamese.concat("_english") : vietnamese;
    }
}
