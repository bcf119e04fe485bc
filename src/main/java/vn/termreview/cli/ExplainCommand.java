package vn.termreview.cli;

import java.text.Normalizer;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code explain FINDING --text …}: accepts an odd but true value with its reason. */
final class ExplainCommand implements Command {

    /** What still fits in a footnote. */
    static final int LONGEST = 500;

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("--text"));
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        long finding = Values.number(call.values().onlyParameter("FINDING"));
        String text = oneLine(call.values().required("--text"));
        if (text.isEmpty()) {
            throw new UsageError("option-missing", Map.of("option", "--text"));
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new UsageError(
                    "text-too-long",
                    Map.of("option", "--text", "length", Integer.toString(length), "most", Integer.toString(LONGEST)));
        }
        ExplainResult result = call.operations().explain(new ExplainRequest(finding, text));
        return call.answer(result, () -> new SmallViews(call).explain(result), ExitCode.DONE);
    }

    /** The words alone: a footnote is one paragraph. */
    private static String oneLine(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\p{C}]+", " ")
                .strip();
    }
}
