package vn.hocso.certification.learnerrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.certification.learnerrecord.Entry.Attached;
import vn.hocso.certification.learnerrecord.Entry.Replaced;
import vn.hocso.certification.learnerrecord.Entry.Revoked;
import vn.hocso.certification.learnerrecord.ReadRecord.ReadEntry;
import vn.hocso.certification.learnerrecord.RecordFile.Signed;
import vn.hocso.certification.learnerrecord.RecordRefusals.RecordUnusable;
import vn.hocso.certification.learnerrecord.RecordSeal.Signer;
import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.media.Scans;
import vn.hocso.shared.Refusal;

/** Reads files of whoever sends one: the size first, then the shape, then every signature; what is wrong is told by the name of its field. */
@Component
class RecordReader {

    static final int MEGABYTES = 64;

    private static final Instant FAR = Instant.parse("2999-12-31T00:00:00Z");

    private final Validator validator;
    private final Scans scans;

    /** A large file stands in memory more than once while it is looked through. */
    private final Semaphore desk = new Semaphore(1);

    RecordReader(Validator validator, Scans scans) {
        this.validator = validator;
        this.scans = scans;
    }

    ReadRecord read(Resource file) {
        desk.acquireUninterruptibly();
        try {
            return signed(bytes(file));
        } finally {
            desk.release();
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            if (file.contentLength() > MEGABYTES * 1024L * 1024L) {
                throw RecordUnusable.tooLarge(MEGABYTES);
            }
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReadRecord signed(byte[] bytes) {
        ObjectNode tree = tree(bytes);
        RecordFile file = valid(tree, RecordFile.class, "");
        if (!CanonicalJson.spells(bytes, tree)) {
            throw RecordUnusable.spelling();
        }
        Signer signer = RecordSeal.check(RecordSeal.FILE, envelope(tree), file.signature())
                .orElseThrow(() -> RecordUnusable.changed("signature"));
        return new ReadRecord(
                file.record().person().name(), file.exportedBy(), file.exportedAt(), signer, entries(file));
    }

    /** What the signature of the file covers. */
    static ObjectNode envelope(ObjectNode file) {
        ObjectNode covered = CanonicalJson.MAPPER.createObjectNode();
        file.properties().stream()
                .filter(one -> !Set.of("files", "signature").contains(one.getKey()))
                .forEach(one -> covered.set(one.getKey(), one.getValue()));
        return covered;
    }

    private static ObjectNode tree(byte[] bytes) {
        JsonNode tree;
        try {
            tree = CanonicalJson.MAPPER.readTree(bytes);
        } catch (JacksonException unreadable) {
            throw RecordUnusable.noRecord();
        }
        if (!(tree instanceof ObjectNode file)
                || !RecordFile.FORMAT.equals(file.path("format").asString(""))) {
            throw RecordUnusable.noRecord();
        }
        JsonNode version = file.path("version");
        if (!version.isInt() || version.intValue() != RecordFile.VERSION) {
            throw RecordUnusable.unknownVersion();
        }
        return file;
    }

    private List<ReadEntry> entries(RecordFile file) {
        List<ReadEntry> entries = new ArrayList<>();
        Set<List<Object>> known = new HashSet<>();
        Map<String, String> unused = new HashMap<>(file.files());
        for (int no = 0; no < file.record().entries().size(); no++) {
            String place = "record.entries[" + no + "]";
            Signed given = file.record().entries().get(no);
            Entry entry = entry(given.entry(), place + ".entry");
            if (!known.add(List.of(entry.origin(), entry.kind(), entry.number()))) {
                throw RecordUnusable.field(place + ".entry.number");
            }
            Signer signer = RecordSeal.check(RecordSeal.ENTRY, given.entry(), given.signature())
                    .orElseThrow(() -> RecordUnusable.changed(place + ".signature"));
            requireSensible(entry, signer, place);
            Attached attached = entry.attached();
            byte @Nullable [] content = null;
            if (attached != null) {
                content = content(attached, file.files());
                unused.remove(attached.sha256());
            }
            entries.add(new ReadEntry(entry, given.entry(), given.signature(), signer, content));
        }
        if (!unused.isEmpty()) {
            throw RecordUnusable.unknownField(
                    "files." + unused.keySet().iterator().next());
        }
        return List.copyOf(entries);
    }

    /** Days that no certificate was ever issued on, and that no database keeps. */
    private static void requireSensible(Entry entry, Signer signer, String place) {
        Replaced replaced = entry.replaced();
        Revoked revoked = entry.revoked();
        require(entry.issuedOn(), place + ".entry.issuedOn");
        require(entry.expiresOn(), place + ".entry.expiresOn");
        require(replaced == null ? null : day(replaced.at()), place + ".entry.replaced.at");
        require(revoked == null ? null : day(revoked.at()), place + ".entry.revoked.at");
        require(day(signer.at()), place + ".signature");
    }

    /** The year in any zone is near enough, and the zone of far-off instants has no rules. */
    private static LocalDate day(Instant at) {
        return at.isBefore(Instant.EPOCH) || at.isAfter(FAR) ? LocalDate.MAX : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static void require(@Nullable LocalDate day, String field) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2999)) {
            throw RecordUnusable.field(field);
        }
    }

    private Entry entry(JsonNode json, String place) {
        Entry.Kind kind;
        try {
            kind = Entry.Kind.valueOf(json.path("kind").asString(""));
        } catch (IllegalArgumentException unknown) {
            throw RecordUnusable.field(place + ".kind");
        }
        return valid(json, Entry.read(kind), place + ".");
    }

    /** The bytes that the hash promises, and of the kind that is promised. */
    private byte[] content(Attached attached, Map<String, String> files) {
        String place = "files." + attached.sha256();
        String text = files.get(attached.sha256());
        if (text == null) {
            throw RecordUnusable.field(place);
        }
        byte[] content;
        try {
            content = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException unreadable) {
            throw RecordUnusable.field(place);
        }
        if (!Base64.getEncoder().encodeToString(content).equals(text)
                || !SignatureCheck.hex(content).equals(attached.sha256())) {
            throw RecordUnusable.changed(place);
        }
        if (!attached.type().equals(kindOf(content))) {
            throw RecordUnusable.field(place);
        }
        return content;
    }

    private String kindOf(byte[] content) {
        try {
            return scans.receive(content).contentType();
        } catch (Refusal noScan) {
            return "";
        }
    }

    private <T> T valid(JsonNode json, Class<T> type, String place) {
        T read;
        try {
            read = CanonicalJson.MAPPER.treeToValue(json, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw RecordUnusable.unknownField(place + named(unknown));
        } catch (JacksonException wrong) {
            throw RecordUnusable.field(place + named(wrong));
        }
        String differing = difference(json, CanonicalJson.MAPPER.valueToTree(read), "");
        if (differing != null) {
            throw RecordUnusable.field(place + differing);
        }
        validator.validate(read).stream()
                .map(one -> plain(one.getPropertyPath().toString()))
                .sorted()
                .findFirst()
                .ifPresent(field -> {
                    throw RecordUnusable.field(place + field);
                });
        return read;
    }

    /** Where what was read is not what was written, such as a number where letters belong; null when it is the same. */
    private static @Nullable String difference(JsonNode given, JsonNode read, String at) {
        if (given instanceof ObjectNode object && read.isObject()) {
            return object.properties().stream()
                    .map(one -> difference(
                            one.getValue(),
                            read.path(one.getKey()),
                            (at.isEmpty() ? "" : at + ".") + plain(one.getKey())))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (given.isArray() && read.isArray() && given.size() == read.size()) {
            return IntStream.range(0, given.size())
                    .mapToObj(no -> difference(given.get(no), read.get(no), at + "[" + no + "]"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return given.equals(read) ? null : at;
    }

    /** Names come from whoever wrote the file; only plain letters of them are repeated. */
    private static String named(JacksonException wrong) {
        StringBuilder name = new StringBuilder();
        for (JacksonException.Reference one : wrong.getPath()) {
            if (one.getPropertyName() == null) {
                name.append('[').append(one.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(plain(one.getPropertyName()));
            }
        }
        return name.toString();
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\w.\\[\\]-]", "?");
    }
}
