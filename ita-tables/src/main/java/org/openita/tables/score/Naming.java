package org.openita.tables.score;

import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.json.Json;
import org.openita.model.problem.Problem;

/**
 * Whose result it is.
 *
 * @param framework of its year
 * @param agency what is said of the agency
 */
record Naming(Framework framework, Map<Field, Found> agency) {

    boolean isNamed() {
        return agency.containsKey(Field.AGENCY);
    }

    /** Whether the other names the same agency in the same words. */
    boolean saysTheSame(Naming other) {
        if (agency.size() != other.agency.size() || !framework.fiscalYear().equals(other.framework.fiscalYear())) {
            return false;
        }
        for (Map.Entry<Field, Found> known : agency.entrySet()) {
            if (!other.text(known.getKey()).equals(known.getValue().cell().text())) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with what is said of the agency. */
    List<Problem> problems() {
        return Probe.agency(this);
    }

    /** The same for an agency whose name nothing is wrong with, so that all else can be judged. */
    Naming withoutAgency() {
        return new Naming(framework, Probe.AGENCY);
    }

    /** The document of a result that these cells give, of which there is at least one. */
    Json document(List<SubjectCell> cells) {
        ResultTree tree = new ResultTree(framework, cells.get(0).value().place());
        tree.agency(agency);
        cells.forEach(tree::add);
        return tree.document();
    }

    private String text(Field field) {
        Found found = agency.get(field);
        return found == null ? "" : found.cell().text();
    }
}
