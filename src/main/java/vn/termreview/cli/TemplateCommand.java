package vn.termreview.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.form.FormCatalogue;
import vn.termreview.form.FormLayout;
import vn.termreview.form.PeriodKind;
import vn.termreview.problem.ExitCode;

/** {@code template FORM…}: blank workbooks for the units to fill in. */
final class TemplateCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("--year"));
        spec.addOption(Options.value("--term"));
        spec.addOption(Options.value("-o", "--output"));
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        TemplateRequest request = request(call.values());
        List<TemplateEntry> written = call.operations().template(request, call.progress());
        return call.answer(written, () -> new SmallViews(call).template(written), ExitCode.DONE);
    }

    private static TemplateRequest request(Values values) {
        FormCatalogue catalogue = FormCatalogue.load();
        Integer year = values.year("--year");
        String term = values.term("--term");
        Set<String> forms = new LinkedHashSet<>();
        for (String word : values.parameters()) {
            FormLayout form = form(word, catalogue);
            requirePeriod(form, year, term);
            forms.add(form.code());
        }
        if (forms.isEmpty()) {
            throw new UsageError("parameter-missing", Map.of("parameter", "FORM"));
        }
        String output = values.text("-o");
        Path directory = output == null ? null : values.path(output);
        return new TemplateRequest(List.copyOf(forms), year, term, directory);
    }

    private static FormLayout form(String word, FormCatalogue catalogue) {
        return catalogue.form(word.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> {
            String known = String.join(
                    ", ", catalogue.forms().stream().map(FormLayout::code).toList());
            return new UsageError("no-form", Map.of("value", word, "forms", known));
        });
    }

    private static void requirePeriod(FormLayout form, @Nullable Integer year, @Nullable String term) {
        boolean stated = year != null || (form.period() == PeriodKind.TERM && term != null);
        if (!stated) {
            throw new UsageError("option-missing", Map.of("option", "--year"));
        }
    }
}
