/** Tables of many agencies as Parquet, found by the command line as a service. */
@NullMarked
package org.openita.parquet;

import org.jspecify.annotations.NullMarked;
