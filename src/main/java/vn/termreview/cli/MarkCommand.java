package vn.termreview.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code mark SUBMISSION -o FILE}: the sender's own workbook back, with what is to be mended marked in it. */
final class MarkCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("-o", "--output"));
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        long submission = Values.number(call.values().onlyParameter("SUBMISSION"));
        String output = call.values().text("-o");
        Path file = output == null ? null : call.values().path(output);
        if (file != null && Files.isDirectory(file)) {
            throw new UsageError("path-is-directory", Map.of("path", file.toString()));
        }
        MarkResult result = call.operations().mark(new MarkRequest(submission, file));
        result.remarks().forEach(call::remark);
        return call.answer(result, () -> new SmallViews(call).mark(result), ExitCode.DONE);
    }
}
