package org.openita.tables.grid;

/**
 * Where a cell of a workbook stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sheet the sheet's name
 * @param row from 0
 * @param column from 0
 */
public record CellAddress(String sheet, int row, int column) {}
