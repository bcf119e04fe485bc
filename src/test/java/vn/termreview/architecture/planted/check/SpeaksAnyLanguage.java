package vn.termreview.architecture.planted.check;

import java.util.function.UnaryOperator;

/** Leaves the locale to the machine, by a method reference. */
@SuppressWarnings("StringCaseLocaleUsage")
final class SpeaksAnyLanguage {
    static final UnaryOperator<String> LOWER = String::toLowerCase;

    private SpeaksAnyLanguage() {}
}
