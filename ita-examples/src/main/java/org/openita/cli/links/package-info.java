/**
 * Asks web addresses whether they answer, and nothing more.
 *
 * <p>A {@link org.openita.cli.links.LinkProbe} resolves a name once, looks at every address that it has, and connects to one of those
 * very addresses: a name that points elsewhere a moment later leads nowhere else. Only {@code http} and {@code https} are spoken, inner
 * addresses are refused unless they were allowed, redirects are looked at in the same way and are few. Of an answer the first lines are
 * read and no page.
 */
@NullMarked
package org.openita.cli.links;

import org.jspecify.annotations.NullMarked;
