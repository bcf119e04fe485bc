package vn.termreview.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands by name; the class of one is loaded only when it is asked for. */
enum Verb {
    DEMO("demo"),
    SAMPLE("sample", "mau-thu"),
    TEMPLATE("template", "mau"),
    IMPORT("import", "nap"),
    WITHDRAW("withdraw", "rut"),
    STATUS("status", "tinh-trang"),
    FINDINGS("findings", "loi"),
    MARK("mark", "danh-dau"),
    EXPLAIN("explain", "giai-trinh"),
    DIFF("diff", "so-sanh"),
    FIGURES("figures", "so-lieu"),
    REVIEW("review", "bao-cao"),
    TRACE("trace", "truy-nguyen"),
    RUNS("runs"),
    RESTART("restart"),
    DOCTOR("doctor", "kham");

    private final String word;
    private final @Nullable String alias;

    Verb(String word) {
        this(word, null);
    }

    Verb(String word, @Nullable String alias) {
        this.word = word;
        this.alias = alias;
    }

    /** The English word. */
    String word() {
        return word;
    }

    /** The English word, and the Vietnamese one where there is one. */
    List<String> words() {
        return alias == null ? List.of(word) : List.of(word, alias);
    }

    static @Nullable Verb of(String word) {
        for (Verb verb : values()) {
            if (verb.word.equals(word) || word.equals(verb.alias)) {
                return verb;
            }
        }
        return null;
    }

    Command create() {
        return switch (this) {
            case DEMO -> new DemoCommand();
            case SAMPLE -> new SampleCommand();
            case TEMPLATE -> new TemplateCommand();
            case IMPORT -> new ImportCommand();
            case WITHDRAW -> new WithdrawCommand();
            case STATUS -> new StatusCommand();
            case FINDINGS -> new FindingsCommand();
            case MARK -> new MarkCommand();
            case EXPLAIN -> new ExplainCommand();
            case DIFF -> new DiffCommand();
            case FIGURES -> new FiguresCommand();
            case REVIEW -> new ReviewCommand();
            case TRACE -> new TraceCommand();
            case RUNS -> new RunsCommand();
            case RESTART -> new RestartCommand();
            case DOCTOR -> new DoctorCommand();
        };
    }
}
