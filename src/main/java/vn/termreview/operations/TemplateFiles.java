package vn.termreview.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.Progress;
import vn.termreview.cli.TemplateEntry;
import vn.termreview.cli.TemplateRequest;
import vn.termreview.form.FormCatalogue;
import vn.termreview.form.FormLayout;
import vn.termreview.form.Period;
import vn.termreview.form.PeriodKind;
import vn.termreview.home.Home;
import vn.termreview.submission.Submissions;
import vn.termreview.template.Template;
import vn.termreview.template.Templates;

/** Carries {@code template} out. */
final class TemplateFiles {

    private final GlobalOptions options;
    private final Session session;

    TemplateFiles(GlobalOptions options, Session session) {
        this.options = options;
        this.session = session;
    }

    List<TemplateEntry> write(TemplateRequest request, Progress progress) {
        Path stated = request.directory();
        Path directory = stated == null ? Home.at(options.home()).templates() : stated;
        FormCatalogue catalogue = FormCatalogue.load();
        Templates templates = new Templates(session.sql(), Submissions.DEPARTMENT, catalogue.matrices());
        progress.stage("template", request.forms().size());
        List<TemplateEntry> written = new ArrayList<>();
        for (String code : request.forms()) {
            FormLayout form = catalogue.form(code).orElseThrow();
            for (Template template : templates.of(form, period(form, request))) {
                Path file = directory.resolve(template.fileName()).toAbsolutePath();
                FinalFile.put(file, template.bytes(), () -> {});
                written.add(new TemplateEntry(template.form(), template.period(), template.unit(), file));
            }
            progress.advance(1);
        }
        return written;
    }

    private Period period(FormLayout form, TemplateRequest request) {
        if (form.period() == PeriodKind.TERM) {
            String[] years = term(request).code().split("-", -1);
            return new Period(form.period(), Integer.parseInt(years[0]), Integer.parseInt(years[1]));
        }
        int year = Objects.requireNonNull(request.year());
        return new Period(form.period(), year, year);
    }

    private Terms.Term term(TemplateRequest request) {
        Terms terms = new Terms(session.sql());
        String term = request.term();
        return term == null ? terms.of(Objects.requireNonNull(request.year())) : terms.named(term);
    }
}
