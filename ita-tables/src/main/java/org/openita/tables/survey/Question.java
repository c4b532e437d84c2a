package org.openita.tables.survey;

import org.openita.model.framework.Item;

/**
 * An item as one group of people is asked it.
 *
 * @param subject where the item counts, such as {@code i5} or {@code e1.part2}
 * @param item the item
 * @param group the index of who is asked
 * @param offset where its answers are counted, one place an option
 * @param scale what answers are worth
 */
record Question(String subject, Item item, int group, int offset, AnswerScale scale) {}
