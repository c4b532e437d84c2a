/** Results and survey answers as offices keep them: CSV and XLSX in, and the form to fill in. */
@NullMarked
package org.openita.tables;

import org.jspecify.annotations.NullMarked;
