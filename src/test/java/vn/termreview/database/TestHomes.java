package vn.termreview.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.termreview.home.Home;
import vn.termreview.home.HomeUse;

/** Homes without data, to which the server's programs are linked instead of unpacked. */
final class TestHomes {
    private TestHomes() {}

    static Home in(Path place) throws IOException, InterruptedException {
        TestWarehouse.freshDatabase().close();
        Home home = Home.at(place.resolve("home")).create(HomeUse.REVIEW);
        try (Stream<Path> entries =
                Files.list(Home.at(Path.of("target", "test-postgres")).postgres())) {
            for (Path binaries : entries.filter(
                            entry -> Objects.toString(entry.getFileName()).startsWith("binaries-"))
                    .toList()) {
                link(binaries, home.postgres());
            }
        }
        return home;
    }

    private static void link(Path from, Path to) throws IOException, InterruptedException {
        for (String how : List.of("-al", "-a")) {
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
