package org.openita.tables.survey;

import java.util.Optional;
import org.openita.model.framework.Item;

/**
 * A column of a survey file.
 *
 * @param role what it holds
 * @param heading its heading as it was written
 * @param item whose answers it holds, if it holds answers
 * @param isSaid whether the user said so
 */
record SurveyColumn(Role role, String heading, Optional<Item> item, boolean isSaid) {}
