package vn.termreview.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.mark.Mark;
import vn.termreview.problem.Finding;
import vn.termreview.problem.Messages;
import vn.termreview.sql.Sql;

/** What the sender of a file has to mend, as marks in his workbook. */
final class MarkList {

    private final Sql sql;
    private final Messages messages;
    private final JsonMapper json = JsonMapper.builder().build();

    MarkList(Sql sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    /** The marks of one received file, in the order of the workbook. */
    List<Mark> of(long run, int fileNo, String name) {
        return sql.query(
                "submission/mark_list",
                Map.of("run_id", run, "file_no", fileNo),
                (row, n) -> mark(row.getLong("finding_key"), FindingRows.finding(row, json), name));
    }

    private Mark mark(long number, Finding finding, String file) {
        String sentence = messages.sentenceToSender(finding, file);
        return new Mark(
                number,
                finding.code().severity(),
                finding.sheet(),
                finding.cell(),
                finding.found(),
                messages.expected(finding),
                sentence,
                withoutPlace(sentence, finding, file));
    }

    /** A sentence without the file, sheet and cell that it begins with; where it begins otherwise, all of it. */
    static String withoutPlace(String sentence, Finding finding, String file) {
        Matcher place = Pattern.compile(
                        "^\\S+ " + Pattern.quote(file) + part(finding.sheet()) + part(finding.cell()) + ": ")
                .matcher(sentence);
        if (!place.find() || place.end() == sentence.length()) {
            return sentence;
        }
        String rest = sentence.substring(place.end());
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static String part(@Nullable String word) {
        return "(?:, \\S+ "
                + (word == null
                        ? "[^:]*?"
                        : Pattern.quote(word.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())) + ")?";
    }
}
