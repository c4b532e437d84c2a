package org.openita.tables.survey;

import java.util.List;

/**
 * What one file came to.
 *
 * @param tally its counts
 * @param troubles what was wrong with rows
 * @param rows how many rows there were, blank ones included
 * @param blankRows how many of them held nothing
 * @param badRows how many of them were kept aside
 * @param vocabularies the answers that came, item by item, of each stretch that was read
 */
record FileCount(
        Tally tally, RowProblemLog troubles, int rows, int blankRows, int badRows, List<Vocabulary> vocabularies) {}
