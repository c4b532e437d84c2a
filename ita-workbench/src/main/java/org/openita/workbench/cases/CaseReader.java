package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Suggestion;
import org.openita.workbench.cases.CaseFiles.TextFile;
import org.openita.workbench.cases.YamlNode.Member;

/** Reads the cases of a pack for one fiscal year. Not thread-safe. */
final class CaseReader {

    private static final String PREVIOUS = "previous";
    private static final List<String> KEYS = List.of("name", "fiscalYear", "like", "given", PREVIOUS, "expect");

    /** A name that leads to no other folder. */
    private static final Pattern NAME_OF_RESULT = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_. -]*");

    private final KnownCodes vocabulary;
    private final Framework framework;
    private final CaseFiles files;
    private final ProblemLog log;
    private final Set<FiscalYear> years;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Given> resolved = new LinkedHashMap<>();
    private final Map<String, Optional<TextFile>> results = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int read;

    private CaseReader(KnownCodes vocabulary, Set<FiscalYear> years, CaseFiles files, ProblemLog log) {
        this.vocabulary = vocabulary;
        this.framework = vocabulary.framework();
        this.files = files;
        this.log = log;
        this.years = years;
    }

    /** A case whose scores are not yet put together. */
    private record Draft(String name, Place place, Map<String, Member> members, Map<String, Member> given) {

        Optional<YamlNode> like() {
            return Optional.ofNullable(members.get(GivenReader.LIKE))
                    .or(() -> Optional.ofNullable(given.get(GivenReader.LIKE)))
                    .map(Member::value);
        }
    }

    /** The scores of a case. */
    private record Given(Assessment result, Optional<Assessment> previous) {}

    /** @param years the fiscal years that the pack is for; a case of another would never run, and so always hold */
    static List<Case> read(
            KnownCodes vocabulary, Set<FiscalYear> years, CaseFiles files, List<TextFile> texts, ProblemLog log) {
        CaseReader reader = new CaseReader(vocabulary, years, files, log);
        texts.forEach(reader::draft);
        return reader.drafts.values().stream().map(reader::finish).toList();
    }

    private void draft(TextFile file) {
        YamlText.read(file.name(), file.text(), log).ifPresent(root -> {
            List<YamlNode> cases = root.elements();
            if (root.isSequence() && cases.isEmpty()) {
                log.add(root.place(), "no-cases");
            }
            for (YamlNode one : cases) {
                if (++read > CaseLimits.MOST_CASES) {
                    log.add(one.place(), "too-many-cases", CaseLimits.MOST_CASES);
                    return;
                }
                draft(one);
            }
        });
    }

    private void draft(YamlNode piece) {
        Map<String, Member> members = piece.members(KEYS);
        if (!piece.isMapping() || isOfOtherYear(members)) {
            return;
        }
        Optional<String> name = required(piece, members, "name")
                .flatMap(member -> member.value().text());
        Map<String, Member> given = Optional.ofNullable(members.get("given"))
                .map(member -> member.value().members())
                .orElse(Map.of());
        required(piece, members, "expect");
        checkGiven(piece, members, given);
        name.ifPresent(text -> add(new Draft(text, piece.place(), members, given)));
    }

    private Optional<Member> required(YamlNode piece, Map<String, Member> members, String key) {
        Optional<Member> member = Optional.ofNullable(members.get(key));
        if (member.isEmpty()) {
            log.add(piece.place(), "missing-key", key);
        }
        return member;
    }

    private void checkGiven(YamlNode piece, Map<String, Member> members, Map<String, Member> given) {
        Member scores = members.get("given");
        if (scores == null && !members.containsKey("like")) {
            log.add(piece.place(), "missing-key", "given");
        } else if (scores != null && scores.value().isMapping() && given.isEmpty() && !members.containsKey("like")) {
            log.add(scores.value().place(), "gives-nothing");
        } else if (given.containsKey(GivenReader.LIKE) && members.containsKey("like")) {
            log.add(given.get(GivenReader.LIKE).key().place(), "like-twice");
        }
    }

    private boolean isOfOtherYear(Map<String, Member> members) {
        Member member = members.get("fiscalYear");
        if (member == null) {
            return false;
        }
        String text = member.value().text().orElse("");
        if (!text.matches("25[0-9]{2}")) {
            log.add(member.value().place(), "no-year", member.value().described());
        } else if (!years.contains(FiscalYear.of(Integer.parseInt(text)))) {
            log.add(member.value().place(), "other-year", text, years(years));
        }
        return !text.equals(framework.fiscalYear().toString());
    }

    private static String years(Set<FiscalYear> years) {
        return years.stream().sorted().map(FiscalYear::toString).collect(Collectors.joining(", "));
    }

    private void add(Draft draft) {
        Draft first = drafts.putIfAbsent(draft.name(), draft);
        if (first != null) {
            log.add(draft.place(), "name-twice", draft.name(), first.place());
        }
    }

    private Case finish(Draft draft) {
        List<Expectation> expected = Optional.ofNullable(draft.members().get("expect"))
                .map(member -> ExpectReader.read(member.value(), vocabulary))
                .orElseGet(ArrayList::new);
        Given given = given(draft);
        return new Case(draft.name(), draft.place(), given.result(), given.previous(), expected);
    }

    private Given given(Draft draft) {
        Given known = resolved.get(draft.name());
        if (known != null) {
            return known;
        }
        open.add(draft.name());
        Given start = draft.like()
                .flatMap(this::like)
                .orElseGet(() -> new Given(GivenReader.nothing(framework), Optional.empty()));
        Given given = new Given(
                GivenReader.read(framework, start.result(), draft.given()),
                Optional.ofNullable(draft.members().get(PREVIOUS))
                        .flatMap(this::previous)
                        .or(start::previous));
        open.remove(draft.name());
        resolved.put(draft.name(), given);
        return given;
    }

    private Optional<Assessment> previous(Member member) {
        FiscalYear before = FiscalYear.of(framework.fiscalYear().year() - 1);
        Optional<Framework> known = framework.years().find(before);
        if (known.isEmpty()) {
            log.add(member.key().place(), "no-year-before", framework.fiscalYear());
            return Optional.empty();
        }
        Framework ofBefore = known.get();
        Map<String, Member> scores = member.value().members();
        if (member.value().isMapping() && scores.isEmpty()) {
            log.add(member.value().place(), "gives-nothing");
        }
        return Optional.of(GivenReader.read(ofBefore, GivenReader.nothing(ofBefore), scores));
    }

    /** The result of another case of the pack, or of a JSON file beside it. */
    private Optional<Given> like(YamlNode piece) {
        Optional<String> name = piece.text();
        Optional<Draft> other = name.map(drafts::get);
        if (other.filter(draft -> open.contains(draft.name())).isPresent()) {
            log.add(piece.place(), "like-itself", name.orElseThrow());
            return Optional.empty();
        }
        if (other.isPresent() && open.size() >= CaseLimits.LONGEST_CHAIN) {
            log.add(piece.place(), "like-too-far", CaseLimits.LONGEST_CHAIN);
            return Optional.empty();
        }
        return other.map(this::given)
                .or(() -> name.flatMap(text -> result(piece, text)).map(result -> new Given(result, Optional.empty())));
    }

    private Optional<Assessment> result(YamlNode piece, String name) {
        boolean isName = NAME_OF_RESULT.matcher(name).matches() && !name.contains("..");
        int before = log.count();
        Optional<TextFile> file = isName ? results.computeIfAbsent(name, files::result) : Optional.empty();
        if (file.isEmpty() && log.count() == before) {
            log.add(piece.place(), "unknown-like", name, Suggestion.of(name, drafts.keySet()));
        }
        return file.flatMap(found -> result(piece, found));
    }

    private Optional<Assessment> result(YamlNode piece, TextFile file) {
        try {
            Assessment result = Assessment.parse(file.text(), file.name(), framework.years());
            FiscalYear year = result.fiscalYear();
            if (!year.equals(framework.fiscalYear())) {
                log.add(piece.place(), "like-other-year", file.name(), year, framework.fiscalYear());
                return Optional.empty();
            }
            return Optional.of(result);
        } catch (InputException e) {
            log.addAll(e.problems());
            return Optional.empty();
        }
    }
}
