package org.openita.workbench.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.model.text.Text;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/**
 * What a condition looks at, in words: "e1 (…) in EIT part 2", or any "topic in IIT".
 *
 * @param words the noun with what it is in
 * @param isOne whether it is one thing, named; else any of its kind
 * @param kind the kind: "topic"
 */
record SubjectPhrase(Text words, boolean isOne, Text kind) {

    /** The noun where it has been spoken of: "that topic in IIT". */
    Text that() {
        Text that = CataloguePhrases.of("that", kind);
        return isOne
                ? words
                : new Text(
                        that.th() + words.th().substring(kind.th().length()),
                        that.en() + words.en().substring(kind.en().length()));
    }

    /** What a condition looks at. */
    static SubjectPhrase of(Condition condition, Names names) {
        return new Making(condition.type(), names).noun(condition);
    }

    /** Whether it is any of its kind, wherever it is. */
    boolean isPlain() {
        return words.equals(kind);
    }

    /** The noun where it stands alone: "any topic in IIT". */
    Text alone() {
        return isOne ? words : CataloguePhrases.of("noun.any", words);
    }

    private record Making(String type, Names names) {

        SubjectPhrase noun(Condition condition) {
            Text kind = Properties.kindOf(type);
            Optional<Text> one = condition.constraints().stream()
                    .filter(this::isName)
                    .findFirst()
                    .map(constraint -> name((Comparison) constraint));
            SubjectPhrase noun = new SubjectPhrase(
                    one.orElse(kind),
                    one.isPresent() || Properties.identity(type).isEmpty(),
                    kind);
            for (Constraint constraint : whatItIsIn(condition)) {
                noun = new SubjectPhrase(narrowed(noun, constraint), noun.isOne(), kind);
            }
            return noun;
        }

        /** First what it is in, then what it is not. */
        private List<Constraint> whatItIsIn(Condition condition) {
            return condition.constraints().stream()
                    .filter(constraint -> !isName(constraint))
                    .filter(this::isOfText)
                    .sorted(Comparator.comparing(Making::excludes))
                    .toList();
        }

        private boolean isOfText(Constraint constraint) {
            if (constraint instanceof Comparison comparison) {
                return Properties.kind(type, comparison.property()) == Property.Kind.TEXT;
            }
            return constraint instanceof Membership membership
                    && Properties.kind(type, membership.property()) == Property.Kind.TEXT;
        }

        private static boolean excludes(Constraint constraint) {
            return constraint instanceof Membership membership
                    ? membership.negated()
                    : ((Comparison) constraint).operator() != Operator.EQUAL;
        }

        /** Whether a demand says which one it is. */
        private boolean isName(Constraint constraint) {
            return constraint instanceof Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && Properties.isIdentity(type, comparison.property());
        }

        private Text name(Comparison comparison) {
            return comparison.operand() instanceof Operand.Quoted quoted
                    ? names.of(comparison.property(), quoted.text())
                    : CataloguePhrases.of("noun.same", Properties.word(comparison.property()));
        }

        private Text narrowed(SubjectPhrase noun, Constraint constraint) {
            return constraint instanceof Membership membership
                    ? amongst(noun, membership)
                    : narrowed(noun, (Comparison) constraint);
        }

        private Text narrowed(SubjectPhrase noun, Comparison comparison) {
            boolean isEqual = comparison.operator() == Operator.EQUAL;
            Text kind = Properties.word(comparison.property());
            if (!(comparison.operand() instanceof Operand.Quoted quoted)) {
                return CataloguePhrases.of(
                        in(noun), noun.words(), CataloguePhrases.of(isEqual ? "noun.same" : "noun.other", kind));
            }
            if (quoted.text().isEmpty()) {
                return CataloguePhrases.of(isEqual ? "noun.without" : "noun.with", noun.words(), kind);
            }
            Text name = names.of(comparison.property(), quoted.text());
            return CataloguePhrases.of(isEqual ? in(noun) : notIn(comparison.property()), noun.words(), name);
        }

        private Text amongst(SubjectPhrase noun, Membership membership) {
            Text list = CataloguePhrases.joined(
                    "or",
                    membership.values().stream()
                            .map(value -> value instanceof Operand.Quoted quoted
                                    ? names.of(membership.property(), quoted.text())
                                    : Text.same(value.shown()))
                            .toList());
            if (membership.negated()) {
                return CataloguePhrases.of(notIn(membership.property()), noun.words(), list);
            }
            boolean isIdentity = Properties.isIdentity(type, membership.property());
            return CataloguePhrases.of(isIdentity ? "noun.among" : in(noun), noun.words(), list);
        }

        private static String in(SubjectPhrase noun) {
            return noun.isPlain() ? "noun.in.some" : "noun.in.one";
        }

        private String notIn(String property) {
            return Properties.isIdentity(type, property) ? "noun.except" : "noun.not-in";
        }
    }
}
