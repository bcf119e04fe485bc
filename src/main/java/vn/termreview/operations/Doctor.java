package vn.termreview.operations;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.DoctorRow;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.Health;
import vn.termreview.home.Home;
import vn.termreview.home.HomeUse;
import vn.termreview.problem.Failure;
import vn.termreview.problem.Messages;

/** Answers {@code doctor}. A check that fails is a row, never an exception. */
final class Doctor {

    private static final int OLDEST_JAVA = 17;
    private static final long NEEDED_MEGABYTES = 500;
    private static final String FONT = "/reports/fonts/LiberationSerif-Regular.ttf";

    private final GlobalOptions options;
    private final Messages messages;
    private final Supplier<Session> session;

    Doctor(GlobalOptions options, Messages messages, Supplier<Session> session) {
        this.options = options;
        this.messages = messages;
        this.session = session;
    }

    List<DoctorRow> check() {
        List<DoctorRow> rows = new ArrayList<>();
        rows.add(java());
        rows.add(row("charset", true, Charset.defaultCharset().name(), null));
        rows.add(home());
        rows.add(disk());
        rows.add(database());
        boolean fonts = Doctor.class.getResource(FONT) != null;
        rows.add(row(
                "fonts",
                fonts,
                messages.text(fonts ? "doctor.fonts.found" : "doctor.fonts.missing"),
                messages.text("doctor.fonts.advice")));
        return rows;
    }

    private DoctorRow java() {
        int version = Runtime.version().feature();
        String found = Runtime.version().toString();
        boolean well = version >= OLDEST_JAVA;
        return row(
                "java",
                well,
                well ? found : messages.text("doctor.java.old", "found", found),
                messages.text("doctor.java.advice"));
    }

    private DoctorRow home() {
        try {
            Path root = Home.at(options.home()).create(HomeUse.REVIEW).root();
            return row("home", true, messages.text("doctor.home.found", "home", root.toString()), null);
        } catch (RuntimeException e) {
            return failed("home", e);
        }
    }

    private DoctorRow disk() {
        long free = freeMegabytes();
        return row(
                "disk",
                free >= NEEDED_MEGABYTES,
                messages.text("doctor.disk.found", "free", Long.toString(free)),
                messages.text(
                        "doctor.disk.advice",
                        "needed",
                        Long.toString(NEEDED_MEGABYTES),
                        "home",
                        options.home().toString()));
    }

    private long freeMegabytes() {
        Path place = options.home();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place.toFile().getUsableSpace() / (1024 * 1024);
    }

    private DoctorRow database() {
        try {
            Session open = session.get();
            String version = open.sql()
                    .one("submission/server_version", Map.of(), (row, n) -> row.getString("server_version"))
                    .orElse("?");
            String found = messages.text(
                    "doctor.database.found",
                    "version",
                    version,
                    "place",
                    open.warehouse().place());
            return row("database", true, found, null);
        } catch (RuntimeException e) {
            return failed("database", e);
        }
    }

    private DoctorRow failed(String check, RuntimeException e) {
        if (e instanceof Failure failure) {
            String key = failure.messageKey();
            return row(
                    check,
                    false,
                    messages.text(key, failure.details()),
                    messages.has(key + ".next") ? messages.text(key + ".next", failure.details()) : null);
        }
        return row(check, false, String.valueOf(e.getMessage()), null);
    }

    private static DoctorRow row(String check, boolean well, String found, @Nullable String advice) {
        return new DoctorRow(check, well ? Health.OK : Health.FAILED, found, well ? null : advice);
    }
}
