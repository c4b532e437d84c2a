package org.openita.report.office;

import java.util.List;
import org.openita.report.block.Report;

/** A paper of an office as its blocks come together. Not thread-safe. */
public final class OfficePaper extends PaperBuilder<OfficePaper> {

    private final Office office;
    private final OfficeMemo memo;

    /** Begins a paper. */
    public OfficePaper(Office office) {
        super(office.words());
        this.office = office;
        this.memo = new OfficeMemo(office);
    }

    @Override
    protected OfficePaper self() {
        return this;
    }

    /** Adds the head of a memo. */
    public OfficePaper memo(String subject, String to) {
        return add(memo.head(subject, to));
    }

    /** Adds places to sign for all whom it goes through, from the one who writes to the head. */
    public OfficePaper signAll() {
        return add(memo.chainToSign());
    }

    /** Adds the place to sign of the head of the agency. */
    public OfficePaper signHead() {
        return add(memo.headToSign());
    }

    /** The paper. */
    public Report report(String title) {
        return new Report(title, office.nameWithPlace(), "OpenITA", words(), blocks(), List.of());
    }
}
