/**
 * How many agencies stand together: by province, district and kind, and one of them among its peers.
 *
 * <p>{@link org.openita.scoring.country.Country} is made of a stream of analyses and keeps a small summary of each. What it says
 * holds for every figure:
 *
 * <ul>
 *   <li>Means, medians and quartiles are worked out exactly and rounded once, half up, to two decimals.
 *   <li>Quartiles lie between the ranked scores: at a quarter and three quarters of the way from the first to the last, in a
 *       straight line between neighbours (type 7 of Hyndman and Fan, {@code QUARTILE.INC} of spreadsheets). The median is the same
 *       at one half.
 *   <li>Ranks go by scores as shown. Equal ones share the best of their ranks, and the next rank is passed over: 1, 2, 2, 4.
 *   <li>A score that is missing is missing: such agencies are counted and told, and are in no figure.
 *   <li>No figure is of fewer than three agencies, and none follows from others that are told.
 * </ul>
 */
@NullMarked
package org.openita.scoring.country;

import org.jspecify.annotations.NullMarked;
