package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.openita.model.problem.DidYouMean;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.RepairReader.Part;
import org.openita.rules.language.Token.Kind;

/** Findings written otherwise. */
final class FindingRepairs {

    static final ImmutableList<Repair> ALL = ImmutableList.of(
            FindingRepairs::misspelt,
            FindingRepairs::arrow,
            FindingRepairs::withoutFindings,
            FindingRepairs::withoutBrackets,
            FindingRepairs::otherEnd);

    private static final String FINDINGS = "findings";

    private FindingRepairs() {}

    /** {@code Findings.recommend}, {@code finding.recommend}. */
    private static boolean misspelt(RepairReader reader) {
        Token word = reader.peek(0);
        boolean found = begins(reader)
                && word.is(Kind.WORD)
                && !word.is(FINDINGS)
                && (reader.peek(1).is(".") || reader.peek(1).is("->"))
                && DidYouMean.guess(word.text(), Set.of(FINDINGS)).isPresent();
        if (found) {
            reader.tell(word, List.of(word.writing(FINDINGS)), "misspelt-word", word.text(), FINDINGS);
            reader.replace(1, word.as(Kind.WORD, FINDINGS));
        }
        return found;
    }

    /** {@code findings->recommend}. */
    private static boolean arrow(RepairReader reader) {
        Token sign = reader.peek(0);
        boolean found = reader.isIn(Part.THEN)
                && reader.back(1).is(FINDINGS)
                && (sign.is("->") || sign.is(":") || sign.is(","));
        if (found) {
            reader.tell(sign, List.of(sign.writing(".")), "strange-sign", sign.text(), ".");
            reader.replace(1, sign.as(Kind.SIGN, "."));
        }
        return found;
    }

    /** {@code recommend("e1");}. */
    private static boolean withoutFindings(RepairReader reader) {
        Token call = reader.peek(0);
        boolean found = begins(reader)
                && call.is(Kind.WORD)
                && reader.peek(1).is("(")
                && FindingKind.ofCall(call.text()).isPresent();
        if (found) {
            String meant = "findings." + call.text();
            reader.tell(call, List.of(call.preceded("findings.")), "strange-sign", call.text(), meant);
            reader.replace(0, call.as(Kind.WORD, FINDINGS), call.as(Kind.SIGN, "."));
            reader.pass();
        }
        return found;
    }

    private static boolean begins(RepairReader reader) {
        return reader.isIn(Part.THEN)
                && (reader.back(1).is("then") || reader.back(1).is(";"));
    }

    /** {@code findings.recommend "e1";}. */
    private static boolean withoutBrackets(RepairReader reader) {
        Token text = reader.peek(0);
        boolean found =
                isCalled(reader, 1) && text.is(Kind.STRING) && reader.peek(1).is(";");
        if (found) {
            String meant = "(" + text.raw() + ")";
            reader.tell(text, List.of(text.writing(meant)), "strange-sign", text.raw(), meant);
            reader.replace(1, text.as(Kind.SIGN, "("), text, text.as(Kind.SIGN, ")"));
        }
        return found;
    }

    private static boolean isCalled(RepairReader reader, int behind) {
        return reader.isIn(Part.THEN)
                && reader.back(behind).is(Kind.WORD)
                && reader.back(behind + 1).is(".")
                && reader.back(behind + 2).is(FINDINGS);
    }

    /** {@code findings.recommend("e1"),}. */
    private static boolean otherEnd(RepairReader reader) {
        Token sign = reader.peek(0);
        boolean found = reader.isIn(Part.THEN)
                && reader.back(1).is(")")
                && (sign.is(",") || sign.is(".") || sign.is(":"))
                && (reader.peek(1).is(FINDINGS) || reader.peek(1).is("end"));
        if (found) {
            reader.tell(sign, List.of(sign.writing(";")), "strange-sign", sign.text(), ";");
            reader.replace(1, sign.as(Kind.SIGN, ";"));
        }
        return found;
    }
}
