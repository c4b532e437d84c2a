package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Share;

/**
 * A score of one result and what it is worked out from, down to what can be raised.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score it is
 * @param given what was measured or published of it, in hundredths; it stands as long as nothing below changes
 * @param members what it is worked out from; none where it can only be taken as it was given
 */
record ScoreNode(Subject subject, OptionalLong given, List<Branch> members) {

    /** A member and its share. */
    record Branch(ScoreNode node, Share share) {}

    ScoreNode {
        members = ImmutableList.copyOf(members);
    }

    boolean isLeaf() {
        return members.isEmpty();
    }
}
