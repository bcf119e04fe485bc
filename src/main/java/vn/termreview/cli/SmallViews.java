package vn.termreview.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.termreview.problem.Messages;

/** The short answers, for people. */
final class SmallViews {

    private final Call call;
    private final Messages texts;

    SmallViews(Call call) {
        this.call = call;
        this.texts = call.texts();
    }

    String demo(DemoResult result) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                texts.text(
                        "demo.inbox",
                        "count",
                        count(result.workbooks()),
                        "inbox",
                        result.inbox().toString()));
        line(
                text,
                texts.text(
                        "demo.done",
                        "submissions",
                        count(result.submissions()),
                        "explained",
                        count(result.explained()),
                        "open",
                        count(result.open())));
        line(text, texts.text("demo.reviews"));
        files(text, result.reviews());
        String term = "figures --term 2015-2020";
        line(text, texts.text("next", "command", call.commandAt(result.home(), term)));
        return text.toString();
    }

    String sample(SampleResult result) {
        StringBuilder text = new StringBuilder();
        String directory = result.directory().toString();
        line(text, texts.text("sample.done", "count", count(result.files().size()), "directory", directory));
        line(text, texts.text("next", "command", call.command("import " + directory)));
        return text.toString();
    }

    String template(List<TemplateEntry> written) {
        StringBuilder text = new StringBuilder();
        line(text, texts.text("template.done", "count", count(written.size())));
        files(text, written.stream().map(TemplateEntry::file).toList());
        return text.toString();
    }

    String withdraw(WithdrawResult result) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                texts.text(
                        "withdraw.done",
                        "submission",
                        Long.toString(result.submission()),
                        "form",
                        result.form(),
                        "period",
                        result.period(),
                        "unit",
                        Table.clean(result.unit()),
                        "version",
                        Integer.toString(result.version())));
        if (result.current() == null) {
            line(text, texts.text("withdraw.none"));
        } else {
            String version = result.currentVersion() == null ? "" : Integer.toString(result.currentVersion());
            line(text, texts.text("withdraw.back", "current", Long.toString(result.current()), "version", version));
        }
        line(text, texts.text("next", "command", call.command("status")));
        return text.toString();
    }

    String mark(MarkResult result) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                texts.text(
                        "mark." + result.kind().word(),
                        "submission",
                        Long.toString(result.submission()),
                        "errors",
                        count(result.errors()),
                        "queries",
                        count(result.queries()),
                        "notes",
                        count(result.notes()),
                        "cells",
                        count(result.cells())));
        files(text, List.of(result.file()));
        return text.toString();
    }

    String explain(ExplainResult result) {
        StringBuilder text = new StringBuilder();
        String key = result.sheet() == null
                ? "explain.done.file"
                : result.cell() == null ? "explain.done.sheet" : "explain.done";
        line(
                text,
                texts.text(
                        key,
                        "finding",
                        Long.toString(result.finding()),
                        "form",
                        result.form(),
                        "period",
                        result.period(),
                        "unit",
                        Table.clean(result.unit()),
                        "sheet",
                        Objects.requireNonNullElse(result.sheet(), ""),
                        "cell",
                        Objects.requireNonNullElse(result.cell(), "")));
        line(text, texts.text("explain.reason", "reason", result.explanation()));
        if (result.replaced() != null) {
            line(text, texts.text("explain.replaced", "reason", result.replaced()));
        }
        line(text, texts.text("next", "command", call.command("findings")));
        return text.toString();
    }

    String review(ReviewResult result) {
        StringBuilder text = new StringBuilder();
        if (result.edition() != null) {
            line(text, texts.text("review.edition", "edition", Integer.toString(result.edition())));
        } else {
            line(text, written(result));
        }
        files(text, result.files());
        if (result.draft()) {
            String span = result.year() == null ? "--term " + result.term() : "--year " + result.year();
            line(text, texts.text("next", "command", call.command("status " + span)));
        }
        return text.toString();
    }

    /** What was written, and whether it is a draft; of several documents how many are. */
    private String written(ReviewResult result) {
        long drafts =
                result.documents().stream().filter(ReviewResult.Document::draft).count();
        String kind = result.documents().isEmpty()
                ? "term"
                : result.documents().get(0).kind();
        String key = (result.draft() ? "review.draft" : "review.ready") + (kind.equals("term") ? "" : "." + kind);
        return texts.text(
                key,
                "term",
                result.term(),
                "year",
                String.valueOf(result.year()),
                "count",
                Integer.toString(result.documents().size()),
                "drafts",
                Long.toString(drafts));
    }

    String doctor(List<DoctorRow> rows) {
        Paint paint = call.paint();
        StringBuilder text = new StringBuilder();
        for (DoctorRow row : rows) {
            String mark =
                    switch (row.health()) {
                        case OK -> paint.good("✓");
                        case WARNING -> paint.odd("!");
                        case FAILED -> paint.bad("✗");
                    };
            String name = texts.has("doctor." + row.check()) ? texts.text("doctor." + row.check()) : row.check();
            line(text, mark + " " + name + ": " + Table.clean(row.found()));
            if (row.advice() != null) {
                line(text, "  → " + row.advice());
            }
        }
        boolean failed = rows.stream().anyMatch(r -> r.health() == Health.FAILED);
        line(text, texts.text(failed ? "doctor.ill" : "doctor.well"));
        return text.toString();
    }

    private String count(long count) {
        return call.numbers().count(count);
    }

    private static void files(StringBuilder text, List<Path> files) {
        files.forEach(file -> line(text, "  " + file));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
