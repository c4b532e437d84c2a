/**
 * The agency's profile as a sheet of the form: what its units are called, who signs, its site and limits.
 *
 * <p>{@link org.openita.tables.profile.ProfileForm} writes the sheet, a row a value, Thai beside English. A {@link
 * org.openita.tables.profile.ProfileGrid} stands before whatever reads a workbook: it keeps that sheet for itself and hands on the
 * others. {@link org.openita.tables.profile.ProfileRows} makes the values of {@code profile.json} of it, each with its cell, so that
 * what is wrong with one is told as in that file. What is left empty is not said; a sheet without any value says nothing.
 */
@NullMarked
package org.openita.tables.profile;

import org.jspecify.annotations.NullMarked;
