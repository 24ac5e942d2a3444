package vn.hocso.certification.learnerrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.node.ObjectNode;

import vn.hocso.certification.learnerrecord.RecordRefusals.RecordUnusable;
import vn.hocso.certification.register.Certificates;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing can be added to a learner record, taken out of it or changed in it. */
@HocsoTest
class ForgedRecordTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Certificates certificates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecordReader reader;

    private Bearer bearer;

    @BeforeEach
    void somebodyWhoMoves() {
        bearer = bearer();
    }

    @Test
    @Tag("once")
    void whateverBitOfTheFileIsFlippedItIsRefused() {
        bearer.paper();
        byte[] file = bearer.exported();
        assertThat(reader.read(new ByteArrayResource(file)).entries()).hasSize(1);
        List<String> accepted = new ArrayList<>();
        for (int at = 0; at < file.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                if (accepts(flipped(file, at, bit))) {
                    accepted.add(at + "." + bit);
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    @Tag("once")
    void neitherIsAFileWithASignedCertificateThatWasChangedAnywhere() {
        bearer.certificate("An toàn thông tin", Instant.now(), 0);
        byte[] file = bearer.exported();
        Random random = new Random(20261126);
        for (int time = 0; time < 300; time++) {
            int at = random.nextInt(file.length);
            assertThat(accepts(flipped(file, at, random.nextInt(8))))
                    .as("byte %d", at)
                    .isFalse();
        }
    }

    @Test
    void entriesCannotBeLeftOutAddedOrTakenFromAnotherRecord() {
        bearer.paper();
        Bearer other = bearer();
        other.paper();
        ObjectNode file = tree(bearer.exported());
        ObjectNode another = tree(other.exported());
        ObjectNode without = file.deepCopy();
        ((ObjectNode) without.path("record")).putArray("entries");
        without.putObject("files");
        assertThat(accepts(CanonicalJson.bytes(without))).isFalse();
        ObjectNode exchanged = file.deepCopy();
        ((ObjectNode) exchanged.path("record"))
                .set("entries", another.path("record").path("entries"));
        assertThat(accepts(CanonicalJson.bytes(exchanged))).isFalse();
    }

    private Bearer bearer() {
        return new Bearer(http, somebody, courses, certificates, jdbc, "Giàng A Páo");
    }

    private boolean accepts(byte[] file) {
        try {
            reader.read(new ByteArrayResource(file));
            return true;
        } catch (RecordUnusable refused) {
            return false;
        }
    }

    private static byte[] flipped(byte[] file, int at, int bit) {
        byte[] other = file.clone();
        other[at] ^= (byte) (1 << bit);
        return other;
    }

    private static ObjectNode tree(byte[] file) {
        return (ObjectNode) CanonicalJson.MAPPER.readTree(file);
    }
}
