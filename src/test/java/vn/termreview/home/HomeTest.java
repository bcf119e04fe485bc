package vn.termreview.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    private Home home = Home.at(Path.of("."));

    @BeforeEach
    void choose(@TempDir Path place) {
        home = Home.at(place.resolve("a").resolve("..").resolve("nhà"));
    }

    @Test
    void a_new_home_is_its_owners_alone() throws Exception {
        home.create(HomeUse.REVIEW);

        assertThat(home.exists()).isTrue();
        for (Path directory : List.of(home.root(), home.postgres(), home.logs(), home.reviews(), home.archive())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void an_empty_directory_becomes_a_home_and_stays_one() throws Exception {
        Files.createDirectories(home.root());

        home.create(HomeUse.REVIEW);
        home.create(HomeUse.REVIEW);

        assertThat(home.exists()).isTrue();
    }

    @Test
    void a_directory_with_other_things_is_refused_and_left_alone() throws Exception {
        Files.createDirectories(home.root());
        Path letter = Files.writeString(home.root().resolve("công văn.txt"), "x", StandardCharsets.UTF_8);

        assertThatExceptionOfType(HomeUnusable.class)
                .isThrownBy(() -> home.create(HomeUse.REVIEW))
                .satisfies(e -> {
                    assertThat(e.messageKey()).isEqualTo("failure.home-not-ours");
                    assertThat(e.details()).containsEntry("reason", "công văn.txt");
                    assertThat(e.exitCode()).isEqualTo(2);
                });
        try (var entries = Files.list(home.root())) {
            assertThat(entries).containsExactly(letter);
        }
    }

    @Test
    void a_file_is_no_home() throws Exception {
        Files.writeString(home.root(), "x", StandardCharsets.UTF_8);

        assertThatExceptionOfType(HomeUnusable.class).isThrownBy(() -> home.create(HomeUse.REVIEW));
    }

    @Test
    void the_demo_keeps_away_from_an_offices_data_but_comes_back_to_its_own() {
        home.create(HomeUse.REVIEW);
        Home demo = Home.at(home.root().resolveSibling("demo"));

        assertThatExceptionOfType(HomeUnusable.class)
                .isThrownBy(() -> home.create(HomeUse.DEMO))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("failure.home-not-a-demo"));
        demo.create(HomeUse.DEMO);
        demo.create(HomeUse.REVIEW);
        demo.create(HomeUse.DEMO);
        assertThat(demo.exists()).isTrue();
    }

    @Test
    void a_marker_that_a_killed_process_did_not_finish_is_no_obstacle() throws Exception {
        Files.createDirectories(home.root());
        Files.writeString(home.root().resolve("termreview.home.4711"), "re", StandardCharsets.UTF_8);

        home.create(HomeUse.REVIEW);

        assertThat(home.exists()).isTrue();
    }

    @Test
    void without_the_property_no_point_is_fatal() {
        KillPoint.fromSystemProperty().reached("initdb");
        KillPoint.none().reached("initdb");
    }
}
