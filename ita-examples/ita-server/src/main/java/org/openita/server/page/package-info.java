/** The page of the office that has a result: what it means, what is doubtful in it, and the papers about it. */
@NullMarked
package org.openita.server.page;

import org.jspecify.annotations.NullMarked;
