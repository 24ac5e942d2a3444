package vn.hocso.certification.learnerrecord;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.certification.learnerrecord.RecordSeal.Signer;

/**
 * A record whose signatures all hold; whether their keys are to be believed is another question.
 *
 * @param exportedBy the installation that made the file, as it calls itself
 */
record ReadRecord(String personName, String exportedBy, Instant exportedAt, Signer signer, List<ReadEntry> entries) {

    /**
     * @param json and signature word for word
     * @param content the file that belongs to it, whose hash was compared
     */
    record ReadEntry(Entry entry, JsonNode json, String signature, Signer signer, byte @Nullable [] content) {}
}
