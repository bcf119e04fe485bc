package vn.termreview.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import vn.termreview.problem.ExitCode;

/** {@code doctor}: checks the machine. */
final class DoctorCommand implements Command {

    @Override
    public void declare(CommandSpec spec) {}

    @Override
    public ExitCode run(Call call) {
        List<DoctorRow> rows = call.operations().doctor();
        return call.answer(rows, () -> new SmallViews(call).doctor(rows), exit(rows));
    }

    /** The code that other commands would end with. */
    static ExitCode exit(List<DoctorRow> rows) {
        ExitCode exit = ExitCode.DONE;
        for (DoctorRow row : rows) {
            if (row.health() == Health.FAILED) {
                switch (row.check()) {
                    case "database" -> {
                        return ExitCode.WAREHOUSE_UNAVAILABLE;
                    }
                    case "disk" -> exit = ExitCode.DISK_FULL;
                    default -> exit = exit == ExitCode.DONE ? ExitCode.PARTLY : exit;
                }
            }
        }
        return exit;
    }
}
