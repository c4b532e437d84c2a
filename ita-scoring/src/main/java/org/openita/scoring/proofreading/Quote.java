package org.openita.scoring.proofreading;

/**
 * Words of a report.
 *
 * @param line the index of the line in which they begin
 * @param offset where in the line they begin
 * @param written the words as they were written
 * @param plain the words in plain spelling, by which the same words are known again
 */
record Quote(int line, int offset, String written, String plain) {}
