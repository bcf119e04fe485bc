package vn.termreview.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Messages;

/** One call of a command: what was asked, whom to ask, where to answer. */
final class Call implements AutoCloseable {

    private final GlobalOptions options;
    private final Values values;
    private final Surroundings surroundings;
    private final Messages texts;
    private final OperationsFactory factory;
    private final Interruption interruption;
    private final Progress progress;
    private @Nullable Operations operations;

    Call(
            GlobalOptions options,
            Values values,
            Surroundings surroundings,
            OperationsFactory factory,
            Interruption interruption) {
        this.options = options;
        this.values = values;
        this.surroundings = surroundings;
        this.texts = Texts.of(options.language());
        this.factory = factory;
        this.interruption = interruption;
        this.progress = ProgressOutput.to(surroundings, values.flag("--quiet"), texts);
    }

    Values values() {
        return values;
    }

    Messages texts() {
        return texts;
    }

    Progress progress() {
        return progress;
    }

    Numbers numbers() {
        return new Numbers(options.language().locale());
    }

    Moments moments() {
        return new Moments(options.language(), surroundings.clock().getZone());
    }

    Paint paint() {
        return new Paint(surroundings.outColours());
    }

    /** A command to type next, on the same warehouse. */
    String command(String rest) {
        StringBuilder line = new StringBuilder("termreview ").append(rest);
        again(line, "--home");
        again(line, "--db");
        return line.toString();
    }

    private void again(StringBuilder line, String option) {
        String value = values.text(option);
        if (value != null) {
            line.append(' ').append(option).append(' ').append(value.contains(" ") ? "\"" + value + "\"" : value);
        }
    }

    /** A hint without which a home would be missing: for a home that the command itself chose. */
    String commandAt(Path home, String rest) {
        return values.text("--home") == null ? "termreview " + rest + " --home " + home : command(rest);
    }

    Operations operations() {
        if (operations == null) {
            interruption.starting(this::announceStop);
            operations = factory.open(options);
            interruption.started(operations);
        }
        return operations;
    }

    private void announceStop() {
        ProgressOutput.end(progress);
        surroundings.err().println(texts.raw("stopping"));
        surroundings.err().flush();
    }

    /** Something to know beside the answer. */
    void remark(String sentence) {
        ProgressOutput.end(progress);
        surroundings.err().println(texts.text("remark", "remark", Table.clean(sentence)));
    }

    ExitCode answer(Object result, Supplier<String> forPeople, ExitCode exit) {
        ProgressOutput.end(progress);
        if (values.flag("--json")) {
            surroundings.out().println(Json.write(result));
        } else {
            surroundings.out().print(forPeople.get());
        }
        return exit;
    }

    @Override
    public void close() {
        ProgressOutput.end(progress);
        interruption.closing();
        if (operations != null) {
            operations.close();
        }
    }
}
