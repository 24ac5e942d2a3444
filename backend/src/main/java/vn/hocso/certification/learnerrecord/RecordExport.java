package vn.hocso.certification.learnerrecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.badge.Badges;
import vn.hocso.certification.issuerkey.IssuerIdentity;
import vn.hocso.certification.learnerrecord.Entry.Attached;
import vn.hocso.certification.learnerrecord.Entry.Completion;
import vn.hocso.certification.learnerrecord.Entry.Kind;
import vn.hocso.certification.learnerrecord.Entry.Paper;
import vn.hocso.certification.learnerrecord.Entry.Printed;
import vn.hocso.certification.learnerrecord.Entry.Replaced;
import vn.hocso.certification.learnerrecord.Entry.Revoked;
import vn.hocso.certification.learnerrecord.ReceivedEntries.Received;
import vn.hocso.certification.learnerrecord.RecordFile.Content;
import vn.hocso.certification.learnerrecord.RecordFile.Person;
import vn.hocso.certification.learnerrecord.RecordFile.Signed;
import vn.hocso.certification.learnerrecord.RecordRefusals.RecordUnusable;
import vn.hocso.certification.paper.RecordedPapers;
import vn.hocso.certification.paper.RecordedPapers.ProvedPaper;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.register.Certificate.Revocation;
import vn.hocso.certification.register.Certificate.Succession;
import vn.hocso.certification.register.CertificateFiles;
import vn.hocso.certification.register.Certificates;
import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.CompletedCourses;
import vn.hocso.learning.CompletedCourses.CompletedCourse;
import vn.hocso.media.ObjectStore;

/** Writes down what a person has earned here, signs it, and lays beside it what others stated, as it came. */
@Component
class RecordExport {

    /** In base 64 a file grows by a third, and what another installation would refuse is not given out. */
    private static final long MOST_BYTES = RecordReader.MEGABYTES * 1024L * 1024L / 4 * 3 - 4 * 1024 * 1024;

    private final Certificates certificates;
    private final CertificateFiles files;
    private final Badges badges;
    private final RecordedPapers papers;
    private final CompletedCourses completions;
    private final ReceivedEntries received;
    private final ObjectStore store;
    private final RecordSeal seal;
    private final IssuerIdentity identity;
    private final Accounts accounts;
    private final Clock clock;

    RecordExport(
            Certificates certificates,
            CertificateFiles files,
            Badges badges,
            RecordedPapers papers,
            CompletedCourses completions,
            ReceivedEntries received,
            ObjectStore store,
            RecordSeal seal,
            IssuerIdentity identity,
            Accounts accounts,
            Clock clock) {
        this.certificates = certificates;
        this.files = files;
        this.badges = badges;
        this.papers = papers;
        this.completions = completions;
        this.received = received;
        this.store = store;
        this.seal = seal;
        this.identity = identity;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An entry to be written, and where its file is kept. */
    private record Line(
            Kind kind,
            String number,
            JsonNode json,
            String signature,
            @Nullable String sha256,
            @Nullable String key) {}

    JsonNode of(AccountId person) {
        List<Line> lines = new ArrayList<>();
        certificates(person, lines);
        papers.of(person).forEach(paper -> lines.add(own(entry(paper), paper.fileKey())));
        completions.of(person).forEach(one -> lines.add(own(entry(one), null)));
        received.of(person).forEach(one -> lines.add(passedOn(one)));
        lines.sort(Comparator.comparing(Line::kind).thenComparing(Line::number).thenComparing(Line::signature));
        ObjectNode file = CanonicalJson.MAPPER.valueToTree(new RecordFile(
                RecordFile.FORMAT,
                RecordFile.VERSION,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                identity.did(),
                new Content(
                        new Person(accounts.require(person).fullName()),
                        lines.stream()
                                .map(line -> new Signed(line.json, line.signature))
                                .toList()),
                contents(lines),
                ""));
        return file.put("signature", seal.sign(RecordSeal.FILE, RecordReader.envelope(file)));
    }

    private Line own(Entry entry, @Nullable String key) {
        JsonNode json = CanonicalJson.MAPPER.valueToTree(entry);
        Attached attached = entry.attached();
        return new Line(
                entry.kind(),
                entry.number(),
                json,
                seal.sign(RecordSeal.ENTRY, json),
                attached == null ? null : attached.sha256(),
                key);
    }

    private static Line passedOn(Received one) {
        Attached attached = one.entry().attached();
        return new Line(
                one.kind(),
                one.number(),
                CanonicalJson.MAPPER.readTree(one.json()),
                one.signature(),
                attached == null ? null : attached.sha256(),
                one.fileKey());
    }

    private Map<String, String> contents(List<Line> lines) {
        Map<String, String> contents = new TreeMap<>();
        long bytes = 0;
        for (Line line : lines) {
            if (line.sha256 != null && line.key != null && !contents.containsKey(line.sha256)) {
                byte[] content = content(line.key, line.sha256);
                bytes += content.length;
                if (bytes > MOST_BYTES) {
                    throw RecordUnusable.tooLarge(RecordReader.MEGABYTES);
                }
                contents.put(line.sha256, Base64.getEncoder().encodeToString(content));
            }
        }
        return contents;
    }

    private byte[] content(String key, String sha256) {
        try (InputStream in = store.open(key)) {
            byte[] content = in.readAllBytes();
            if (!SignatureCheck.hex(content).equals(sha256)) {
                throw new IllegalStateException("The file under " + key + " is not the one that was put there");
            }
            return content;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A paper that its signatory has not signed yet is left out; the line of the register is told all the same. */
    private void certificates(AccountId person, List<Line> lines) {
        List<Certificate> all = certificates.of(person);
        Map<CertificateId, String> numbers = new HashMap<>();
        Map<CertificateId, String> replaces = new HashMap<>();
        all.forEach(one -> numbers.put(one.id(), one.number().value()));
        all.forEach(one -> {
            Succession succession = one.succession();
            if (succession != null) {
                replaces.put(succession.successor(), one.number().value());
            }
        });
        for (Certificate one : all) {
            Filed filed = one.waitingFor() == null ? files.filed(one.id()) : null;
            Succession succession = one.succession();
            String by = succession == null ? null : numbers.get(succession.successor());
            lines.add(own(entry(one, replaces.get(one.id()), by, filed), filed == null ? null : filed.key()));
        }
    }

    private Entry entry(Certificate one, @Nullable String replaces, @Nullable String by, @Nullable Filed filed) {
        Succession succession = one.succession();
        Revocation revocation = one.revocation();
        return new Entry.Certificate(
                Kind.CERTIFICATE,
                identity.did(),
                one.number().value(),
                printed(one),
                one.issuedAt(),
                replaces,
                succession == null || by == null
                        ? null
                        : new Replaced(by, succession.at(), succession.kind(), succession.reason()),
                revocation == null ? null : new Revoked(revocation.at(), revocation.reason()),
                filed == null ? null : new Attached(filed.sha256(), "application/pdf", filed.signedAt()),
                badges.json(one));
    }

    private static Printed printed(Certificate one) {
        var decision = one.decision();
        return new Printed(
                one.entry().text(),
                one.holder().name(),
                one.holder().position(),
                one.holder().unitName(),
                one.course().title(),
                one.course().code(),
                one.course().versionNumber(),
                one.completedOn(),
                one.issuedOn(),
                one.expiresOn(),
                decision == null ? null : decision.number(),
                decision == null ? null : decision.decidedOn(),
                one.issuer().name(),
                one.issuer().governingName(),
                one.issuer().place(),
                one.issuer().signerTitle(),
                one.issuer().signerName());
    }

    private Entry entry(ProvedPaper paper) {
        return new Paper(
                Kind.PAPER,
                identity.did(),
                paper.lookUp(),
                paper.holderName(),
                paper.courseTitle(),
                paper.issuerName(),
                paper.number(),
                paper.registerNumber(),
                paper.issuedOn(),
                paper.expiresOn(),
                paper.recordedAt(),
                new Attached(paper.sha256(), paper.contentType(), null));
    }

    private Entry entry(CompletedCourse one) {
        BigDecimal mark = one.finalMark();
        BigDecimal outOf = one.outOf();
        return new Completion(
                Kind.COMPLETION,
                identity.did(),
                one.enrolmentId().toString(),
                one.courseTitle(),
                one.courseCode(),
                one.versionNumber(),
                one.enrolledAt(),
                one.completedAt(),
                one.className(),
                mark == null ? null : mark.toPlainString(),
                outOf == null ? null : outOf.toPlainString());
    }
}
