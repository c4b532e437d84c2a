package org.openita.workbench.cases;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads YAML as pieces with places. No object is ever made of it, and aliases, which could multiply it, are refused. */
final class YamlText {

    private static final int DEEPEST = 20;

    /** Where an alias can stand; the parser does not say. */
    private static final Pattern ALIAS = Pattern.compile("(?<=[\\s\\[{,])\\*[A-Za-z0-9_-]++");

    private YamlText() {}

    /** The text's only document; empty if there is none, which is a slip. */
    static Optional<YamlNode> read(String file, String text, ProblemLog log) {
        try {
            Node node = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
            if (node == null) {
                log.add(Place.of(file, 1, 1), "no-cases");
            }
            return Optional.ofNullable(node)
                    .map(root -> new YamlNode(file, root, log))
                    .filter(root -> !root.hasTag());
        } catch (MarkedYAMLException e) {
            log.add(place(file, Optional.ofNullable(e.getProblemMark())), slipOf(e));
        } catch (ReaderException e) {
            log.add(Place.at(file, text, Math.min(e.getPosition(), text.length())), "yaml-character");
        } catch (YAMLException e) {
            Matcher alias = ALIAS.matcher(text);
            log.add(alias.find() ? Place.at(file, text, alias.start()) : Place.of(file), "yaml-limits");
        }
        return Optional.empty();
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    private static Place place(String file, Optional<Mark> mark) {
        return mark.map(at -> Place.of(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> Place.of(file));
    }

    /** The parser's own words are English and its own; what an analyst has mostly done is known. */
    private static String slipOf(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("'\\t'") || problem.contains("TAB")) {
            return "yaml-tab";
        }
        if (problem.contains("another document")) {
            return "yaml-documents";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "yaml-colon";
        }
        if (problem.contains("expected ',' or")) {
            return "yaml-bracket";
        }
        if (problem.contains("unexpected end of stream") || problem.contains("while scanning a quoted scalar")) {
            return "yaml-quote";
        }
        return "yaml-other";
    }
}
