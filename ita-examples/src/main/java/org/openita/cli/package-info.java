/** The {@code ita} command line: reads files, asks the engine, the workbench or the report, and writes what they say. */
@NullMarked
package org.openita.cli;

import org.jspecify.annotations.NullMarked;
