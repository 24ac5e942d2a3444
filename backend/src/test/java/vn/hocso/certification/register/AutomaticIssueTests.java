package vn.hocso.certification.register;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.condition.ClassRules;
import vn.hocso.certification.condition.Eligibility;
import vn.hocso.certification.register.AwaitedCertificates.Look;
import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Ids;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

class AutomaticIssueTests {

    private static final Instant FINISHED = Instant.parse("2026-05-05T03:00:00Z");
    private static final Look SEEN = new Look(FINISHED, 0);

    private final Enrolments enrolments = mock(Enrolments.class);
    private final Eligibility eligibility = mock(Eligibility.class);
    private final RegisterEntries entries = mock(RegisterEntries.class);
    private final AwaitedCertificates awaited = mock(AwaitedCertificates.class);
    private final AutomaticIssue automatic = new AutomaticIssue(
            enrolments,
            mock(Classes.class),
            mock(ClassRules.class),
            eligibility,
            mock(Certificates.class),
            entries,
            awaited,
            (name, work) -> {
                work.run();
                return true;
            },
            Clock.systemUTC());

    @Test
    void oneWhoseConditionsCannotBeToldKeepsNobodyElseWaiting() {
        EnrolmentSummary broken = finished();
        EnrolmentSummary sound = finished();
        List<EnrolmentId> both = List.of(broken.enrolmentId(), sound.enrolmentId());
        given(awaited.due(anyInt())).willReturn(both, List.of());
        given(awaited.begin(any(), any())).willReturn(Map.of(broken.enrolmentId(), SEEN, sound.enrolmentId(), SEEN));
        given(enrolments.byIds(both)).willReturn(List.of(broken, sound));
        given(eligibility.missing(anyCollection())).willAnswer(asked -> {
            if (asked.<Collection<EnrolmentSummary>>getArgument(0).contains(broken)) {
                throw new IllegalStateException("no such quiz");
            }
            return Map.of();
        });
        given(entries.enter(any(), any(Instant.class), any(Look.class)))
                .willReturn(Optional.of(new CertificateId(Ids.next())));

        automatic.considerWhatIsDue();

        then(awaited).should().arrived(sound.enrolmentId());
        then(awaited).should().postpone(broken.enrolmentId(), SEEN, false);
        then(awaited).should(never()).arrived(broken.enrolmentId());
    }

    private static EnrolmentSummary finished() {
        return new EnrolmentSummary(
                new EnrolmentId(Ids.next()),
                new AccountId(Ids.next()),
                new CourseId(Ids.next()),
                new VersionId(Ids.next()),
                null,
                EnrolmentState.COMPLETED,
                1,
                1,
                FINISHED,
                FINISHED);
    }
}
