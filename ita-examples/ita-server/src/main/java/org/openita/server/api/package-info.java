/** What programs ask of the service: {@code /api/v1}. */
@NullMarked
package org.openita.server.api;

import org.jspecify.annotations.NullMarked;
