package org.openita.tables.survey;

import org.openita.model.framework.Item;

/**
 * An item as one group of people is asked it.
 *
 * @param subject where the item counts, such as {@code i5} or {@code e1.part2}
 * @param item the item
 * @param group the index of who is asked
 * @param offset where the answers of a file are counted, one place a code
 * @param place where the options chosen are counted once the answers are understood, one place an option
 * @param scale what answers are understood as
 */
record Question(String subject, Item item, int group, int offset, int place, AnswerScale scale) {}
