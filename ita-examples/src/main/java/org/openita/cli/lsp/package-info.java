/** The language server: the workbench's answers about packs that are being edited, over standard input and output. */
@NullMarked
package org.openita.cli.lsp;

import org.jspecify.annotations.NullMarked;
