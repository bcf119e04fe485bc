package vn.termreview.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code review}: writes the review. */
final class ReviewCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("--term"));
        spec.addOption(Options.value("-o", "--output"));
        spec.addOption(Options.value("--format"));
        spec.addOption(Options.value("--unit"));
        spec.addOption(Options.flag("--each-unit"));
        spec.addOption(Options.value("--edition"));
    }

    @Override
    public ExitCode run(Call call) {
        ReviewRequest request = request(call.values());
        ReviewResult result = call.operations().review(request, call.progress());
        return call.answer(result, () -> new SmallViews(call).review(result), ExitCode.DONE);
    }

    private static ReviewRequest request(Values values) {
        values.required("--term");
        values.atMostOneOf("--unit", "--each-unit");
        String term = Objects.requireNonNull(values.term("--term"));
        String output = values.text("-o");
        Path directory = output == null ? null : values.path(output);
        String format = values.text("--format");
        return new ReviewRequest(
                term,
                directory,
                formats(format == null ? "pdf" : format),
                values.text("--unit"),
                values.flag("--each-unit"),
                values.edition("--edition"));
    }

    private static List<ReviewFormat> formats(String list) {
        return Arrays.stream(list.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .map(ReviewCommand::format)
                .distinct()
                .toList();
    }

    private static ReviewFormat format(String word) {
        try {
            return ReviewFormat.of(word);
        } catch (IllegalArgumentException e) {
            throw new UsageError("no-format", Map.of("value", word));
        }
    }
}
