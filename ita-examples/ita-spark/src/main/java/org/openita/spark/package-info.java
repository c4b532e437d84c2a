/** Analyses results that lie in Spark: data sets in, data sets out, one engine a year in each executor. */
@NullMarked
package org.openita.spark;

import org.jspecify.annotations.NullMarked;
