package org.openita.report.draft;

import java.util.Locale;
import org.openita.model.score.Score;
import org.openita.scoring.report.ReportFacts;
import org.openita.scoring.report.TopicRow;
import org.openita.scoring.report.TopicSection;

/** The numbered parts of a report. One without content is not there, and those after it have the next numbers. */
enum Chapter {
    /** The analysis, topic by topic. */
    TOPICS {
        @Override
        boolean isIn(ReportFacts facts) {
            return facts.topics().stream().anyMatch(Chapter::hasScores);
        }
    },
    /** What is done about it. */
    PLAN {
        @Override
        boolean isIn(ReportFacts facts) {
            return !facts.plan().isEmpty();
        }
    },
    /** What stood in the way. */
    LIMITS {
        @Override
        boolean isIn(ReportFacts facts) {
            return !facts.limits().isEmpty();
        }
    },
    /** What is suggested, instrument by instrument. */
    ADVICE {
        @Override
        boolean isIn(ReportFacts facts) {
            return true;
        }
    };

    /** Whether the report has this part. */
    abstract boolean isIn(ReportFacts facts);

    /** The message that names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean hasScores(TopicSection topic) {
        return topic.rows().stream().anyMatch(Chapter::hasScores);
    }

    static boolean hasScores(TopicRow row) {
        return row.items().stream().flatMap(item -> item.scores().stream()).anyMatch(Score::isPresent);
    }
}
