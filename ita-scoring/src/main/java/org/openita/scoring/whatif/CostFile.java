package org.openita.scoring.whatif;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.file.UnreadableFile;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;

/**
 * Reads what a point of each item costs: JSON such as {@code {"o1": 2, "e7.part2": 0.5}}, or a line an item, {@code o1,2}. Not
 * thread-safe; lives for one file.
 */
final class CostFile {

    static final ProblemTexts TEXTS = ProblemTexts.beside(WhatIf.class);
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal MOST = new BigDecimal(1_000_000);
    private static final Splitter CELLS = Splitter.on(CharMatcher.anyOf(",;\t")).trimResults(CharMatcher.anyOf(" \""));

    private final Framework framework;
    private final ProblemLog log;
    private final Map<String, BigDecimal> weights = new LinkedHashMap<>();

    private CostFile(Framework framework, ProblemLog log) {
        this.framework = framework;
        this.log = log;
    }

    /** The weights in a file, by id; what is wrong is noted. */
    static Map<String, BigDecimal> read(Path path, String name, Framework framework, ProblemLog log) {
        CostFile file = new CostFile(framework, log);
        try (InputStream in = Files.newInputStream(path)) {
            new JsonReader().text(in, name, log).ifPresent(text -> file.read(text, name));
        } catch (IOException e) {
            log.add(UnreadableFile.problem(name, e), e);
        }
        return file.weights;
    }

    private void read(String text, String name) {
        if (text.stripLeading().startsWith("{")) {
            new JsonReader().parse(text, name, log).ifPresent(this::readJson);
            return;
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                readLine(lines.get(i), Place.of(name, i + 1, 1), i == 0);
            }
        }
    }

    private void readJson(Json json) {
        ((JsonObject) json)
                .members()
                .forEach((id, member) -> add(
                        id,
                        member.value() instanceof JsonNumber number ? Optional.of(number.value()) : Optional.empty(),
                        member.value().described().en(),
                        member.value().place()));
    }

    /** The first line may be a heading: then what stands under the cost is no number, and the id is none. */
    private void readLine(String line, Place place, boolean isFirst) {
        List<String> cells = CELLS.splitToList(line);
        Optional<BigDecimal> weight = cells.size() == 2 ? number(cells.get(1)) : Optional.empty();
        if (isFirst && weight.isEmpty() && cells.size() == 2 && !isKnown(cells.get(0))) {
            return;
        }
        if (cells.size() != 2) {
            log.addIfSeen(() -> TEXTS.problem(place, "cost-line", line));
        } else {
            add(cells.get(0), weight, cells.get(1), place);
        }
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9]{1,9}([.][0-9]{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private boolean isKnown(String id) {
        return isKnown(id, framework);
    }

    /** Whether it can be meant: a score, or an item or indicator that is scored in parts. */
    static boolean isKnown(String id, Framework framework) {
        return !framework.inParts(id).isEmpty() || framework.findSubject(id).isPresent();
    }

    private void add(String id, Optional<BigDecimal> weight, String written, Place place) {
        if (!isKnown(id)) {
            log.addIfSeen(() -> unknown(id, place, framework));
        } else if (weight.filter(CostFile::isSound).isEmpty()) {
            log.addIfSeen(() -> TEXTS.problem(place, "cost-weight", id, written));
        } else if (weights.put(id, weight.get()) != null) {
            log.addIfSeen(() -> TEXTS.problem(place, "cost-twice", id));
        }
    }

    static Problem unknown(String id, Place place, Framework framework) {
        List<String> known = framework.subjects().values().stream()
                .flatMap(subject -> List.of(subject.id(), subject.whole()).stream())
                .filter(each -> !each.equals(Subject.OVERALL))
                .distinct()
                .toList();
        return TEXTS.problem(place, "cost-unknown", id, DidYouMean.remedy(id, known));
    }

    private static boolean isSound(BigDecimal weight) {
        return weight.signum() > 0
                && weight.compareTo(MOST) <= 0
                && weight.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }
}
