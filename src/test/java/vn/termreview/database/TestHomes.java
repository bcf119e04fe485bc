package vn.termreview.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.termreview.home.Home;
import vn.termreview.home.HomeUse;

/** Homes to which the server's programs are linked instead of unpacked. */
public final class TestHomes {
    private static final String BINARIES = "binaries-";

    private TestHomes() {}

    /**
     * A home without data.
     *
     * @param place a directory of the caller's own
     * @return the home, below that directory
     */
    public static Home in(Path place) throws IOException, InterruptedException {
        TestWarehouse.freshDatabase().close();
        Home home = Home.at(place.resolve("home")).create(HomeUse.REVIEW);
        try (Stream<Path> entries =
                Files.list(Home.at(Path.of("target", "test-postgres")).postgres())) {
            for (Path binaries : entries.filter(TestHomes::isBinaries).toList()) {
                copy(binaries, home.postgres());
            }
        }
        return home;
    }

    /**
     * A home with the data of another one, whose server is not running.
     *
     * @param from the other one
     * @param place a directory of the caller's own
     * @return the home, below that directory
     */
    public static Home copy(Home from, Path place) throws IOException, InterruptedException {
        Home home = Home.at(place.resolve("home")).create(HomeUse.REVIEW);
        try (Stream<Path> entries = Files.list(from.postgres())) {
            for (Path entry : entries.toList()) {
                copy(entry, home.postgres());
            }
        }
        return home;
    }

    /**
     * The processes whose command lines name something in a home: its server, and what a killed one left behind.
     *
     * @param home the home
     * @return those that are alive
     */
    public static List<ProcessHandle> processes(Home home) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(home.root() + "/"))
                .toList();
    }

    /**
     * Where a server that runs, or that was not stopped properly, says so.
     *
     * @param home the home
     * @return a file that is missing as long as no server runs
     */
    public static Path serverNote(Home home) {
        return new ServerFiles(home).data().resolve("postmaster.pid");
    }

    private static boolean isBinaries(Path entry) {
        return Objects.toString(entry.getFileName()).startsWith(BINARIES);
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        for (String how : isBinaries(from) ? List.of("-al", "-a") : List.of("-a")) {
            if (new ProcessBuilder("cp", how, from.toString(), to.toString())
                            .start()
                            .waitFor()
                    == 0) {
                return;
            }
        }
        throw new IOException("cannot copy " + from);
    }
}
