package vn.termreview.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.termreview.lint.SqlSource.Token;
import vn.termreview.sql.SqlFile;

/** Parameters are bound by name, and the header names each. */
final class SqlParameters {

    private SqlParameters() {}

    static List<String> check(SqlSource source) {
        Set<String> declared = SqlFile.of("linted", source.text()).parameters();
        Set<String> used = new TreeSet<>();
        List<String> complaints = new ArrayList<>();
        for (Token token : source.tokens()) {
            if (token.text().matches(":\\w+")) {
                used.add(token.text().substring(1));
            }
            if (token.is("?", "$", "{")) {
                complaints.add(token.line() + ": " + token.text() + " is no parameter by name");
            }
        }
        used.stream()
                .filter(name -> !declared.contains(name))
                .forEach(name -> complaints.add(":" + name + " is not declared"));
        declared.stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> complaints.add(name + " is declared, not used"));
        return complaints;
    }
}
