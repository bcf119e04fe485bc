package vn.termreview.mark;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;
import vn.termreview.problem.Severity;

/** What the marks say, in one language. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Messages messages;

    Words(Language language) {
        this.messages = Messages.load(Words.class, language, "mark");
    }

    String of(String key, String... values) {
        return messages.text(key, values);
    }

    String day(Notice notice) {
        return notice.receivedOn().format(DAY);
    }

    String severity(Severity severity) {
        return messages.raw("severity." + severity.word());
    }

    /** What a comment says: first the severity and the number, then the whole sentence. */
    String comment(Mark mark) {
        return of("comment." + mark.severity().word(), "number", Long.toString(mark.number())) + "\n" + mark.sentence();
    }
}
