package vn.termreview.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The containers keep no secret, and let nobody in from outside. */
class ContainerTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path DOCKERFILE = Path.of("src/docker/Dockerfile");

    @Test
    void there_is_a_server_and_the_program() {
        assertThat(services()).containsOnlyKeys("db", "termreview");
    }

    @Test
    void ports_are_open_on_the_loopback_address_only() {
        assertThat(published()).containsExactly("127.0.0.1:${TERMREVIEW_DB_PORT:-5432}:5432");
    }

    @Test
    void a_password_comes_from_the_environment_and_has_no_default() {
        Map<String, String> passwords = new TreeMap<>();
        services().forEach((name, service) -> environment(service).forEach((variable, value) -> {
            if (variable.contains("PASSWORD")) {
                passwords.put(name + " " + variable, value);
            }
        }));

        assertThat(passwords)
                .containsOnlyKeys("db POSTGRES_PASSWORD", "termreview TERMREVIEW_DB_PASSWORD")
                .allSatisfy(
                        (variable, value) -> assertThat(value).isEqualTo("${TERMREVIEW_DB_PASSWORD:?must be given}"));
    }

    @Test
    void the_program_waits_for_the_server_and_keeps_its_home_in_a_volume() {
        Map<String, Object> program = Objects.requireNonNull(services().get("termreview"));

        assertThat(program.get("depends_on")).isEqualTo(Map.of("db", Map.of("condition", "service_healthy")));
        assertThat(program.get("build")).isEqualTo(Map.of("context", ".", "dockerfile", DOCKERFILE.toString()));
        assertThat(list(program.get("volumes"))).contains("home:/var/lib/termreview");
        assertThat(list(program.get("entrypoint")))
                .containsSubsequence("--home", "/var/lib/termreview", "--db", "jdbc:postgresql://db:5432/termreview");
    }

    @Test
    void the_image_is_built_in_two_stages_on_17_and_runs_as_an_ordinary_user_in_utf_8() {
        List<String> lines = ProjectFiles.text(DOCKERFILE).lines().toList();

        assertThat(lines.stream().filter(line -> line.startsWith("FROM ")))
                .hasSize(2)
                .first()
                .asString()
                .endsWith(" AS build");
        assertThat(lines).contains("FROM eclipse-temurin:17-jre").anyMatch(line -> line.contains("LC_ALL=C.UTF-8"));
        assertThat(lines.stream().filter(line -> line.startsWith("USER "))).containsExactly("USER termreview");
        assertThat(lines).contains("VOLUME /var/lib/termreview");
    }

    @Test
    void no_secret_is_baked_in() {
        assertThat(ProjectFiles.text(DOCKERFILE))
                .doesNotContainIgnoringCase("password")
                .doesNotContain("ARG ");
        assertThat(ProjectFiles.text(Path.of(".dockerignore"))).startsWith("*\n");
    }

    @Test
    void what_the_image_copies_is_there() {
        assertThat(ProjectFiles.text(DOCKERFILE)
                        .lines()
                        .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                        .map(line -> line.split(" ", -1)[1]))
                .containsExactly(".mvn", "pom.xml", "sql", "reports", "src")
                .allMatch(source -> Files.exists(Path.of(source)));
    }

    private static Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Map<String, Object>>> root =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(ProjectFiles.text(COMPOSE));
        return Objects.requireNonNull(root.get("services"));
    }

    private static List<String> published() {
        List<String> ports = new ArrayList<>();
        services().values().forEach(service -> ports.addAll(list(service.getOrDefault("ports", List.of()))));
        return ports;
    }

    private static Map<String, String> environment(Map<String, Object> service) {
        Map<String, String> variables = new TreeMap<>();
        ((Map<?, ?>) service.getOrDefault("environment", Map.of()))
                .forEach((variable, value) -> variables.put(String.valueOf(variable), String.valueOf(value)));
        return variables;
    }

    private static List<String> list(@org.jspecify.annotations.Nullable Object values) {
        return ((List<?>) Objects.requireNonNull(values))
                .stream().map(String::valueOf).toList();
    }
}
