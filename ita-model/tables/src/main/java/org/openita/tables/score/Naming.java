package org.openita.tables.score;

import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.json.Json;

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

    /** The document of a result with these scores, of which there is at least one. */
    Json document(List<SubjectCell> scores) {
        ResultTree tree = new ResultTree(framework, scores.get(0).score().place());
        tree.agency(agency);
        scores.forEach(cell -> tree.score(cell.subject(), cell.score()));
        return tree.document();
    }
}
