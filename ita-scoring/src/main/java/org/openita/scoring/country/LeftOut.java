package org.openita.scoring.country;

/**
 * What is not told of groups of one sort.
 *
 * <p>Immutable and thread-safe.
 *
 * @param groups how many groups are left out, so that nothing is told of single agencies
 * @param agencies how many agencies these have
 * @param notSaid of how many agencies it is not known which group they belong to
 */
public record LeftOut(int groups, int agencies, int notSaid) {}
