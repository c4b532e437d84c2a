package org.openita.model.tracking;

/**
 * A task of a plan as it was approved.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code by which it is known in the plan; empty for one that was added by hand
 * @param unit the unit that leads
 * @param title what is done
 * @param items the items or indicators that it is to move
 * @param measures how success is measured and followed up
 * @param period from when to when
 */
public record PlannedTask(String code, String unit, String title, String items, String measures, String period) {}
