package org.openita.workbench.coverage;

import org.openita.model.problem.Place;
import org.openita.model.text.Text;

/**
 * Something that no case puts to the test.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule's name
 * @param place where it stands
 * @param text what is missing, in words
 */
public record Gap(String rule, Place place, Text text) {}
