/** The catalogue of a pack: every rule in plain Thai and English, with its thresholds, texts, source and place. */
@NullMarked
package org.openita.workbench.catalogue;

import org.jspecify.annotations.NullMarked;
