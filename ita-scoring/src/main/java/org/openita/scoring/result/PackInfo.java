package org.openita.scoring.result;

/**
 * A rule pack that an analysis was made with.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name
 * @param version its version
 * @param hash SHA-256 of its content, in hexadecimal digits
 */
public record PackInfo(String name, String version, String hash) {}
