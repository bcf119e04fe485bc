package vn.termreview.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.workbook.GridWorkbook;

/** A sheet drawn cell by cell, with the class of every cell and what must come out. */
public record Fixture(
        String sheet,
        List<List<@Nullable Object>> grid,
        List<String> classes,
        RowCounts rows,
        CellCounts cells,
        List<String> findings,
        int period) {

    public static Fixture load(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream("/fixtures/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no fixture " + name);
            }
            JsonMapper json = JsonMapper.builder().build();
            JsonNode node = json.readTree(in);
            JsonNode expect = node.get("expect");
            List<List<@Nullable Object>> grid = new ArrayList<>();
            for (@Nullable Object[] row : json.treeToValue(node.get("grid"), Object[][].class)) {
                grid.add(Arrays.asList(row));
            }
            List<String> findings = new ArrayList<>();
            for (JsonNode finding : expect.get("findings")) {
                String found = finding.has("found") ? " " + finding.get("found").asString() : "";
                findings.add(finding.get("severity").asString() + " "
                        + finding.get("cell").asString() + found);
            }
            return new Fixture(
                    node.get("sheet").asString(),
                    grid,
                    List.of(json.treeToValue(node.get("classes"), String[].class)),
                    json.treeToValue(expect.get("rows"), RowCounts.class),
                    json.treeToValue(expect.get("cells"), CellCounts.class),
                    findings,
                    expect.get("period").asInt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GridWorkbook workbook() {
        return GridWorkbook.of(sheet, grid);
    }
}
