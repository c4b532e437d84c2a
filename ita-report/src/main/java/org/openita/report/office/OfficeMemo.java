package org.openita.report.office;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.profile.Profile;
import org.openita.report.block.MemoHead;
import org.openita.report.block.Signatures;
import org.openita.report.words.ReportTexts;

/** What every memo of an office begins and ends with, as letters have it. Immutable and thread-safe. */
public final class OfficeMemo {

    private final Office office;
    private final ReportTexts words;
    private final List<String> chain;

    /** The memos of an office. */
    public OfficeMemo(Office office) {
        this.office = office;
        this.words = office.words();
        this.chain = new Posts(office).chain();
    }

    /** The head: office, number with date, subject, addressee. */
    public MemoHead head(String subject, String to) {
        Profile.Letters letters = office.profile().letters();
        String phone =
                letters.phone().map(known -> words.say("memo.phone", known)).orElse("");
        MemoHead.Field date = field("date", office.date().map(words::date).orElse(""));
        return new MemoHead(
                words.say("memo.title"),
                List.of(
                        field("office", office.author() + " " + office.nameWithPlace() + phone),
                        field("number", letters.number().map(words::of).orElse(""))
                                .with(date),
                        field("subject", subject),
                        field("to", to)),
                Logo.emblem(office));
    }

    private MemoHead.Field field(String key, String value) {
        return new MemoHead.Field(words.say("memo." + key), value);
    }

    /** Places to sign for all whom it goes through: each hands it on to the next with a comment of its own, the last decides. */
    public Signatures chainToSign() {
        List<Signatures.Place> places = new ArrayList<>();
        for (int at = 0; at < chain.size(); at++) {
            places.add(place(before(at), chain.get(at)));
        }
        return new Signatures(places);
    }

    /** The place to sign of the head of the agency. */
    public Signatures headToSign() {
        return new Signatures(List.of(place(List.of(), chain.get(chain.size() - 1))));
    }

    private Signatures.Place place(List<String> before, String post) {
        return new Signatures.Place(before, words.say("memo.sign"), words.say("memo.name"), post);
    }

    private List<String> before(int at) {
        if (at == 0) {
            return List.of();
        }
        if (at == chain.size() - 1) {
            return List.of(words.say("memo.approved"));
        }
        return List.of(
                words.say("memo.on-to", chain.get(at + 1)), words.say(at == 1 ? "memo.noted" : "memo.submitted"));
    }
}
