package org.openita.cli;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.Map;
import org.openita.model.assessment.Assessment;
import org.openita.model.score.Score;

/** Numbers of 64 bits for what is compared with very much: by chance two are alike once in 10^19 times. */
final class Fingerprint {

    private static final HashFunction HASH = Hashing.murmur3_128();

    private Fingerprint() {}

    /** That of a text. */
    static long of(String text) {
        return HASH.hashUnencodedChars(text).asLong();
    }

    /** That of the figures of a result, in whatever order they were given. */
    static long of(Assessment result) {
        long sum = result.level().map(Fingerprint::of).orElse(0L);
        for (Map.Entry<String, Score> item : result.items().entrySet()) {
            sum += of(
                    1,
                    item.getKey(),
                    item.getValue().numerator(),
                    item.getValue().denominator());
        }
        for (Map.Entry<String, Score> published : result.published().entrySet()) {
            sum += of(
                    2,
                    published.getKey(),
                    published.getValue().numerator(),
                    published.getValue().denominator());
        }
        for (Map.Entry<String, Integer> number : result.respondents().entrySet()) {
            sum += of(3, number.getKey(), number.getValue(), 1);
        }
        return sum;
    }

    private static long of(int kind, String subject, long numerator, long denominator) {
        long hash = mixed(0, kind);
        for (int i = 0; i < subject.length(); i++) {
            hash = mixed(hash, subject.charAt(i));
        }
        return mixed(mixed(mixed(hash, numerator), denominator), 0);
    }

    /** One figure more, so that each of its bits turns about half of all bits: the finalizer of SplitMix64. */
    private static long mixed(long hash, long figure) {
        long mixed = (hash ^ figure) + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
