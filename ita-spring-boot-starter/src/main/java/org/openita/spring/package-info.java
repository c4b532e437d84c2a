/**
 * Engines in a Spring Boot application: made from properties, reloaded, watched and measured, and problems told over HTTP.
 */
@NullMarked
package org.openita.spring;

import org.jspecify.annotations.NullMarked;
