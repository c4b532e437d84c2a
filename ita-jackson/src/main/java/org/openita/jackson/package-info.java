/**
 * Assessments and analyses in an application's own JSON mapper: {@link org.openita.jackson.ItaModule} for Jackson 3,
 * {@link org.openita.jackson.ItaJackson2Module} for Jackson 2. A mapper that looks for modules finds its one by itself.
 */
@NullMarked
package org.openita.jackson;

import org.jspecify.annotations.NullMarked;
