package vn.termreview.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        spec.addOption(Options.value("--year"));
        spec.addOption(Options.flag("--quality"));
        spec.addOption(Options.value("--form"));
        spec.addOption(Options.value("--number"));
        spec.addOption(Options.value("--date"));
        spec.addOption(Options.flag("--attach"));
    }

    @Override
    public ExitCode run(Call call) {
        ReviewRequest request = request(call.values());
        ReviewResult result = call.operations().review(request, call.progress());
        return call.answer(result, () -> new SmallViews(call).review(result), ExitCode.DONE);
    }

    private static ReviewRequest request(Values values) {
        exclude(values);
        String term = values.term("--term");
        Integer year = values.year("--year");
        String output = values.text("-o");
        Path directory = output == null ? null : values.path(output);
        String format = values.text("--format");
        return new ReviewRequest(
                term,
                directory,
                formats(format == null ? "pdf" : format),
                named(values, "--unit"),
                values.flag("--each-unit"),
                values.edition("--edition"),
                year,
                values.flag("--quality"),
                values.flag("--attach"),
                new ReviewRequest.Issue(form(values.text("--form")), named(values, "--number"), values.day("--date")));
    }

    /** A year is of all units, as is the report on the data; an issued edition is the term's. */
    private static void exclude(Values values) {
        if (!values.flag("--year")) {
            values.required("--term");
        }
        values.atMostOneOf("--term", "--year");
        values.atMostOneOf("--unit", "--each-unit");
        for (String one : List.of("--year", "--quality")) {
            for (String other : List.of("--unit", "--each-unit", "--edition")) {
                values.atMostOneOf(one, other);
            }
        }
        values.atMostOneOf("--year", "--quality");
        for (String other : List.of("--unit", "--each-unit", "--quality")) {
            values.atMostOneOf("--attach", other);
        }
    }

    private static @Nullable String named(Values values, String option) {
        return values.flag(option) ? values.required(option).strip() : null;
    }

    private static DocumentForm form(@Nullable String word) {
        try {
            return word == null
                    ? DocumentForm.PARTY
                    : DocumentForm.of(word.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UsageError("no-document-form", Map.of("value", String.valueOf(word)));
        }
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
