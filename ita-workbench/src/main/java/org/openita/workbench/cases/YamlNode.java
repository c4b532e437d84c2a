package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;
import org.openita.rules.language.Suggestion;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A piece of a YAML file, as written and where: nothing is turned into numbers, dates or truths, so that {@code 9.1} and
 * {@code no} stay what the analyst wrote.
 *
 * @param file how the file is named in messages
 * @param node what the parser made of it
 * @param log takes what is wrong with it
 */
record YamlNode(String file, Node node, ProblemLog log) {

    private static final int LONGEST = 1_000;
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*+[\\n\\t]\\s*+");

    /** A member of a mapping. */
    record Member(YamlNode key, YamlNode value) {}

    Place place() {
        return Place.of(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    /** Whether a tag stands here or within, such as {@code !include}, each of which is a slip. */
    boolean hasTag() {
        boolean own = node.getTag().getValue().startsWith("!")
                && node.getTag().getValue().length() > 1;
        if (own) {
            log.add(place(), "yaml-tag", node.getTag().getValue());
        }
        return inner().map(YamlNode::hasTag).reduce(own, Boolean::logicalOr);
    }

    private Stream<YamlNode> inner() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::piece);
        }
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .flatMap(tuple -> Stream.of(piece(tuple.getKeyNode()), piece(tuple.getValueNode())))
                : Stream.empty();
    }

    /** Whether nothing stands here, or {@code null}. */
    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isSequence() {
        return node instanceof SequenceNode;
    }

    /** The text of a scalar as written, without its quotes; empty for everything else. */
    Optional<String> scalar() {
        return node instanceof ScalarNode scalar && !isNull() ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /**
     * The text of a scalar on one line; anything else is a slip, as is white space alone, a text longer than any name, and one with
     * characters that no one sees.
     */
    Optional<String> text() {
        Optional<String> text = scalar().filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            log.add(place(), "no-text", described());
        }
        return text.map(value -> LINE_ENDS.matcher(value.strip()).replaceAll(" "))
                .filter(this::isFit);
    }

    private boolean isFit(String text) {
        OptionalInt hidden = text.codePoints().filter(Visible::isHarmful).findFirst();
        if (text.length() > LONGEST) {
            log.add(place(), "too-long", LONGEST, text.length());
        } else if (hidden.isPresent()) {
            log.add(place(), "hidden-character", Excerpt.codePoint(hidden.getAsInt()));
        }
        return text.length() <= LONGEST && hidden.isEmpty();
    }

    /** The elements of a list; anything else is a slip. */
    List<YamlNode> elements() {
        List<YamlNode> elements = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(element -> elements.add(piece(element)));
        } else {
            log.add(place(), "no-list", described());
        }
        return elements;
    }

    /** The texts of a list of scalars; anything else is a slip. */
    List<YamlNode> texts() {
        return elements().stream().filter(element -> element.text().isPresent()).toList();
    }

    /** The members of a mapping by key, in order; anything else is a slip, as is a key that comes twice. */
    Map<String, Member> members() {
        Map<String, Member> members = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> addTo(members, tuple));
        } else {
            log.add(place(), "no-mapping", described());
        }
        return members;
    }

    /** The members of a mapping of known keys; any other key is a slip. */
    Map<String, Member> members(Collection<String> known) {
        Map<String, Member> members = members();
        members.forEach((key, member) -> {
            if (!known.contains(key)) {
                log.add(member.key().place(), "unknown-key", key, Suggestion.of(key, known));
            }
        });
        members.keySet().retainAll(known);
        return members;
    }

    /** What stands here, in words. */
    Text described() {
        if (isNull()) {
            return CaseProblems.TEXTS.text("a-null");
        }
        if (isMapping()) {
            return CaseProblems.TEXTS.text("a-mapping");
        }
        return scalar().map(Excerpt::quoted).map(Text::same).orElseGet(() -> CaseProblems.TEXTS.text("a-list"));
    }

    private void addTo(Map<String, Member> members, NodeTuple tuple) {
        YamlNode key = piece(tuple.getKeyNode());
        key.text().ifPresent(name -> {
            Member first = members.putIfAbsent(name, new Member(key, piece(tuple.getValueNode())));
            if (first != null) {
                log.add(key.place(), "key-twice", name, line(first.key()));
            }
        });
    }

    private static String line(YamlNode piece) {
        return Integer.toString(piece.place().line());
    }

    private YamlNode piece(Node other) {
        return new YamlNode(file, other, log);
    }
}
