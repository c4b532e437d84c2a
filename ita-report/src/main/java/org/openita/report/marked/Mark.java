package org.openita.report.marked;

/**
 * Something to say of a cell.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sheet the sheet's name
 * @param row of the cell, from 0
 * @param column of the cell, from 0
 * @param isCircled whether the cell is circled too, because it is probably wrong
 * @param text what to say
 */
public record Mark(String sheet, int row, int column, boolean isCircled, String text) {}
