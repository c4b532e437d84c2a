package org.openita.rules;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** The SHA-256 of a pack's files, names and lengths included, so that no two packs share one. */
final class PackHash {

    private final Hasher hasher = Hashing.sha256().newHasher();

    void add(String file, byte[] bytes) {
        hasher.putInt(file.length())
                .putString(file, StandardCharsets.UTF_8)
                .putInt(bytes.length)
                .putBytes(bytes);
    }

    String hex() {
        return hasher.hash().toString();
    }
}
