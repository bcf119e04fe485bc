package vn.termreview.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the report templates while the jar is built; at run time nothing is compiled. */
public final class TemplateCompiler {
    private TemplateCompiler() {}

    /**
     * Compiles every {@code .jrxml} of a folder.
     *
     * @param args the folder of the templates, and the folder that takes the compiled ones
     */
    public static void main(String[] args) throws IOException, JRException {
        Path target = Files.createDirectories(Path.of(args[1]));
        for (Path source : templates(Path.of(args[0]))) {
            String name = source.getFileName().toString().replace(".jrxml", ".jasper");
            JasperCompileManager.compileReportToFile(
                    source.toString(), target.resolve(name).toString());
        }
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList();
        }
    }
}
