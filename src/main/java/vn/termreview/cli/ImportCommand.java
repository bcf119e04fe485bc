package vn.termreview.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code import}: workbooks become submissions. */
final class ImportCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.value("--year"));
        spec.addOption(Options.value("--term"));
        spec.addOption(Options.value("--unit"));
        spec.addOption(Options.flag("--dry-run"));
        spec.addOption(Options.repeated("--confirm"));
        spec.addOption(Options.value("--password-file"));
        spec.addOption(Options.repeated("--accept-mapping"));
        spec.addPositional(Options.parameters("0..*"));
    }

    @Override
    public ExitCode run(Call call) {
        ImportRequest request = request(call.values());
        ImportResult result = call.operations().importFiles(request, call.progress());
        return call.answer(result, () -> new ImportView(call).text(result), ImportOutcomes.exit(result.submissions()));
    }

    private static ImportRequest request(Values values) {
        values.atMostOneOf("--year", "--term");
        List<Path> paths = values.parameters().stream().map(values::path).toList();
        List<Long> confirm =
                values.texts("--confirm").stream().map(Values::number).toList();
        List<Long> acceptMapping =
                values.texts("--accept-mapping").stream().map(Values::number).toList();
        if (paths.isEmpty() && confirm.isEmpty() && acceptMapping.isEmpty()) {
            throw new UsageError("nothing-to-import", Map.of());
        }
        ImportRequest request = new ImportRequest(
                paths,
                values.year("--year"),
                values.term("--term"),
                values.text("--unit"),
                values.flag("--dry-run"),
                confirm,
                acceptMapping,
                PasswordFile.read(values));
        for (Path path : paths) {
            if (Files.notExists(path)) {
                throw new UsageError("path-missing", Map.of("path", path.toString()));
            }
        }
        return request;
    }

    @Override
    public Object failed(ErrorEntry error) {
        return new ImportResult(null, ImportOutcome.FAILED, List.of(), error);
    }
}
