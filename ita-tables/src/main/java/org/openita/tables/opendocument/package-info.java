/** Reads the tables of OpenDocument files: .ods and .odt. */
@NullMarked
package org.openita.tables.opendocument;

import org.jspecify.annotations.NullMarked;
