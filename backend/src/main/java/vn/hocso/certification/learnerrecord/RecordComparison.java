package vn.hocso.certification.learnerrecord;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.certification.learnerrecord.Entry.Kind;
import vn.hocso.certification.learnerrecord.ReadRecord.ReadEntry;
import vn.hocso.certification.learnerrecord.ReceivedEntries.Received;
import vn.hocso.certification.learnerrecord.RecordReport.Outcome;
import vn.hocso.certification.learnerrecord.RecordReport.Problem;
import vn.hocso.certification.learnerrecord.TrustedOrigins.Believed;
import vn.hocso.certification.paper.RecordedPapers;
import vn.hocso.certification.register.Certificates;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Enrolments;

/** Says of each entry what becomes of it: what is here is read at once for all of them. */
@Component
class RecordComparison {

    private final Certificates certificates;
    private final RecordedPapers papers;
    private final Enrolments enrolments;
    private final ReceivedEntries received;

    RecordComparison(
            Certificates certificates, RecordedPapers papers, Enrolments enrolments, ReceivedEntries received) {
        this.certificates = certificates;
        this.papers = papers;
        this.enrolments = enrolments;
        this.received = received;
    }

    record Judged(
            ReadEntry entry, Outcome outcome, @Nullable Problem problem) {}

    private record Key(String origin, Kind kind, String number) {}

    /** @param issued by us, who holds each number that we gave out ourselves */
    private record Here(Map<String, AccountId> issued, Map<Key, Received> received) {}

    List<Judged> judge(ReadRecord record, AccountId person, Believed believed) {
        Here here = here(record.entries());
        return record.entries().stream()
                .map(entry -> judge(entry, person, believed, here))
                .toList();
    }

    private static Judged judge(ReadEntry read, AccountId person, Believed believed, Here here) {
        Entry entry = read.entry();
        String kid = read.signer().kid();
        if (!believed.speaksFor(kid, entry.origin())) {
            return new Judged(read, Outcome.CONFLICT, Problem.ORIGIN_UNKNOWN);
        }
        AccountId issuedTo = here.issued.get(entry.number());
        if (issuedTo != null) {
            return believed.own(kid)
                    ? held(read, issuedTo.equals(person))
                    : new Judged(read, Outcome.CONFLICT, Problem.NUMBER_TAKEN);
        }
        Received there = here.received.get(new Key(entry.origin(), entry.kind(), entry.number()));
        if (there == null) {
            return new Judged(read, Outcome.NEW, null);
        }
        boolean newer = there.holder().equals(person)
                && read.signer().at().isAfter(there.signer().at())
                && !same(read.json(), there.json());
        return newer
                ? new Judged(read, Outcome.NEWER, null)
                : held(read, there.holder().equals(person));
    }

    private static Judged held(ReadEntry entry, boolean byThePerson) {
        return byThePerson
                ? new Judged(entry, Outcome.HERE, null)
                : new Judged(entry, Outcome.CONFLICT, Problem.OTHER_PERSON);
    }

    /** A badge is signed anew whenever somebody takes it, which changes nothing. */
    private static boolean same(JsonNode one, String other) {
        return withoutBadge(one).equals(withoutBadge(CanonicalJson.MAPPER.readTree(other)));
    }

    private static JsonNode withoutBadge(JsonNode entry) {
        ObjectNode copy = (ObjectNode) entry.deepCopy();
        copy.remove("badge");
        return copy;
    }

    private Here here(List<ReadEntry> entries) {
        List<String> printed = numbers(entries, entry -> entry.kind() != Kind.COMPLETION);
        List<String> completed = numbers(entries, entry -> entry.kind() == Kind.COMPLETION);
        Map<String, AccountId> issued = new HashMap<>(certificates.holders(printed));
        issued.putAll(papers.holders(printed));
        enrolments
                .byIds(completed.stream()
                        .map(number -> new EnrolmentId(UUID.fromString(number)))
                        .toList())
                .forEach(one -> issued.put(one.enrolmentId().toString(), one.accountId()));
        Map<Key, Received> there = new HashMap<>();
        received.byNumbers(numbers(entries, entry -> true))
                .forEach(one -> there.put(new Key(one.origin(), one.kind(), one.number()), one));
        return new Here(issued, there);
    }

    private static List<String> numbers(Collection<ReadEntry> entries, Predicate<Entry> wanted) {
        return entries.stream()
                .map(ReadEntry::entry)
                .filter(wanted)
                .map(Entry::number)
                .distinct()
                .toList();
    }
}
