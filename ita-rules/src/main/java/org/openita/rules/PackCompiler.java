package org.openita.rules;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;
import org.openita.rules.RulePack.RuleFile;
import org.openita.rules.drools.DroolsRules;
import org.openita.rules.language.Checker;
import org.openita.rules.language.NamedThresholdCheck;
import org.openita.rules.language.Parser;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.language.RuleProblems;

/** Reads and checks the rules of packs together, telling everything that is wrong at once. */
final class PackCompiler {

    private final ProblemLog log = RuleProblems.log();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Framework framework;
    private final List<RulePack> packs;
    private Supplier<Long> looks = Suppliers.memoize(this::checkTogether);
    private Messages messages = Messages.of(Map.of(), Map.of());
    private int read;

    private PackCompiler(Framework framework, List<RulePack> packs) {
        this.framework = framework;
        this.packs = packs;
        packs.forEach(this::add);
    }

    static PackCompiler check(Framework framework, List<RulePack> packs) {
        PackCompiler checker = new PackCompiler(framework, packs);
        if (!checker.isTooLarge()) {
            long looks = checker.checkTogether();
            checker.looks = () -> looks;
            NamedThresholdCheck.check(checker.rules.values(), checker.log);
            WholeTexts.check(packs, checker.messages, checker::rules, checker.log);
        }
        if (checker.rules.isEmpty() && checker.log.isEmpty()) {
            checker.log.add(Place.of(packs.get(packs.size() - 1).place()), "no-rules-at-all");
        }
        checker.log.throwIfAny();
        return checker;
    }

    /** Reads packs of the library itself for a year of its own, whose check is one of its tests: every start is sooner by it. */
    static PackCompiler trust(Framework framework, List<RulePack> packs) {
        PackCompiler checker = new PackCompiler(framework, packs);
        checker.log.throwIfAny();
        return checker;
    }

    private long checkTogether() {
        Checker together = new Checker(framework, messages, log);
        together.checkTogether(rules());
        return together.looks();
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** What the rules cost at most; found out when it is asked for, where it was not needed to check them. */
    Supplier<Long> looks() {
        return looks;
    }

    Messages messages() {
        return messages;
    }

    private void add(RulePack pack) {
        FiscalYear year = framework.fiscalYear();
        if (!pack.years().has(year)) {
            String code = PackReader.isBuiltIn(pack) ? "other-year-built-in" : "other-year";
            log.add(pack.yearsPlace(), code, pack.years().shown(), year, pack.name());
        }
        messages = messages.overlaidBy(DisclosureTexts.of(pack.messages(), framework));
        new InheritedRules(rules, log).change(pack.changes());
        List<Rule> parsed = parse(pack);
        read += parsed.size();
        Map<String, Place> own = new HashMap<>();
        for (Rule rule : parsed) {
            DroolsRules.prepareFor(rule);
            Place first = own.putIfAbsent(rule.name(), rule.place());
            if (pack.changes().retired().containsKey(rule.name())) {
                log.add(rule.place(), "retired-and-written", rule.name());
            }
            if (first == null) {
                rules.put(rule.name(), rule);
            } else {
                log.add(rule.place(), "rule-twice", first);
            }
        }
    }

    /** With this many rules or texts nothing else is looked at: it would take long, and help no one. */
    private boolean isTooLarge() {
        Place last = Place.of(packs.get(packs.size() - 1).place());
        int texts = Math.max(messages.thai().size(), messages.english().size());
        if (read > RuleLimits.MOST_RULES) {
            log.add(last, "too-many-rules", read, RuleLimits.MOST_RULES);
        }
        if (texts > RuleLimits.MOST_MESSAGES) {
            log.add(last, "too-many-messages", texts, RuleLimits.MOST_MESSAGES);
        }
        return read > RuleLimits.MOST_RULES || texts > RuleLimits.MOST_MESSAGES;
    }

    private List<Rule> parse(RulePack pack) {
        List<Rule> parsed = new ArrayList<>();
        for (RuleFile file : pack.ruleFiles()) {
            parsed.addAll(parse(file));
        }
        return parsed;
    }

    private List<Rule> parse(RuleFile file) {
        List<Rule> parsed = Parser.parse(file.name(), file.text(), log);
        if (parsed.isEmpty() && !log.hasAnyIn(file.name())) {
            log.add(Place.of(file.name(), 1, 1), "no-rules");
        }
        return parsed;
    }
}
