package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.Chart.RuleSpan;
import vn.termreview.edition.ReviewContent.RuleNote;
import vn.termreview.edition.ReviewData.Scheme;

/** Which rule judged which years of the term, and where one gives way to the next. */
final class Rules {
    private static final String NO_RULE = "";

    private final Workshop workshop;

    Rules(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The runs of years that one rule judged, in order; an empty label where none is known. */
    List<RuleSpan> spans() {
        List<Integer> years = workshop.facts().years();
        List<RuleSpan> spans = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            String code = scheme(years.get(i)).map(Scheme::code).orElse(NO_RULE);
            RuleSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.label().equals(code)) {
                spans.set(spans.size() - 1, new RuleSpan(code, last.first(), i));
            } else {
                spans.add(new RuleSpan(code, i, i));
            }
        }
        return spans;
    }

    /** For each year the code of the rule that begins there, empty in the first year and where none begins. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (RuleSpan span : spans()) {
            for (int i = span.first(); i <= span.last(); i++) {
                marks.add(i == span.first() && i > 0 ? span.label() : "");
            }
        }
        return marks;
    }

    boolean change() {
        return spans().size() > 1;
    }

    List<RuleNote> notes() {
        return spans().stream().map(this::note).toList();
    }

    private RuleNote note(RuleSpan span) {
        List<Integer> years = workshop.facts().years().subList(span.first(), span.last() + 1);
        Messages messages = workshop.messages();
        String when = years.size() == 1
                ? messages.text("rule.years.one", "year", years.get(0))
                : messages.text("rule.years.many", "years", Numbers.years(years));
        Optional<Scheme> scheme = scheme(years.get(0));
        return new RuleNote(
                span.label(),
                Numbers.years(years),
                scheme.map(s -> text(when, s)).orElseGet(() -> messages.text("rule.missing", "years", when)));
    }

    private String text(String when, Scheme scheme) {
        BigDecimal cap = scheme.cap();
        CapBase base = scheme.capBase();
        if (cap == null || base == null) {
            return workshop.messages().text("rule.plain", "years", when, "source", scheme.source());
        }
        return workshop.messages()
                .text(
                        "rule.cap",
                        "years",
                        when,
                        "source",
                        scheme.source(),
                        "cap",
                        workshop.numbers().of(workshop.numbers().levelHundredths(cap), "%"),
                        "base",
                        workshop.messages().text("rule.base." + base));
    }

    private Optional<Scheme> scheme(int year) {
        return workshop.facts().data().schemes().stream()
                .filter(s -> s.covers(year))
                .findFirst();
    }
}
