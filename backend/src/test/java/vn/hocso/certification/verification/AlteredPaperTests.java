package vn.hocso.certification.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A real paper with one byte changed, through the check that page and API share. The bytes are drawn by a fixed seed; with
 * {@code -Dhocso.test.every-byte=true} it is each byte of the file, which takes some minutes.
 */
@HocsoTest
@Tag("once")
class AlteredPaperTests {

    private static final int SAMPLES = 200;
    private static final long SEED = 20261126;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    @Test
    void noByteCanBeChangedWithoutBeingFound() {
        byte[] paper = paper();
        VerificationView original = verification.byFile(paper);
        assertThat(original.fileMatches()).isTrue();
        assertThat(original.signatureValid()).isTrue();

        places(paper.length).parallel().forEach(place -> {
            byte[] altered = paper.clone();
            altered[place] ^= (byte) (1 << place % 8);
            assertThat(passes(altered)).as("byte %d changed", place).isFalse();
        });
    }

    private boolean passes(byte[] file) {
        try {
            VerificationView found = verification.byFile(file);
            return Boolean.TRUE.equals(found.fileMatches()) && Boolean.TRUE.equals(found.signatureValid());
        } catch (CertificateUnknown nothingLikeIt) {
            return false;
        }
    }

    private static IntStream places(int length) {
        return Boolean.getBoolean("hocso.test.every-byte")
                ? IntStream.range(0, length)
                : IntStream.concat(IntStream.of(0, length - 1), new Random(SEED).ints(SAMPLES, 0, length));
    }

    private byte[] paper() {
        UnitId unit = somebody.unit();
        Someone learner = somebody.in(unit).make();
        EnrolmentId enrolment = finishedCourses
                .finish(finishedCourses.publish(unit, "Hồ sơ điện tử"), Instant.now(), learner)
                .getFirst();
        String id = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("select id from certification_certificate where enrolment_id = ?")
                                .param(Ids.bytes(enrolment.value()))
                                .query((row, n) -> Columns.id(row, "id").toString())
                                .optional(),
                        java.util.Optional::isPresent)
                .orElseThrow();
        var file = http.get()
                .uri("/api/certificates/{id}/file.pdf", id)
                .with(learner.signedIn())
                .exchange();
        assertThat(file).hasStatusOk();
        return file.getResponse().getContentAsByteArray();
    }
}
