package vn.hocso.certification.badge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.hocso.certification.issuerkey.IssuerIdentity;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.VerificationAddress;

/** What a badge says, which is what the paper says and nothing more, in the words of Open Badges 3.0. */
@Component
class BadgeCredential {

    private final IssuerIdentity identity;
    private final VerificationAddress address;
    private final StatusLists statusLists;

    BadgeCredential(IssuerIdentity identity, VerificationAddress address, StatusLists statusLists) {
        this.identity = identity;
        this.address = address;
        this.statusLists = statusLists;
    }

    Map<String, Object> of(Certificate certificate) {
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", Contexts.forBadges());
        credential.put("id", "urn:uuid:" + certificate.id());
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", certificate.course().title());
        credential.put("issuer", issuer(certificate));
        credential.put(
                "validFrom",
                certificate.issuedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        LocalDate end = certificate.expiresOn();
        if (end != null) {
            credential.put("validUntil", endOf(end).toString());
        }
        credential.put("credentialSubject", subject(certificate));
        credential.put(
                "evidence",
                List.of(Map.of(
                        "id",
                        address.of(certificate.number()),
                        "type",
                        List.of("Evidence"),
                        "name",
                        "Giấy chứng nhận số hiệu " + certificate.number())));
        credential.put("credentialStatus", statusLists.entry(certificate.id()));
        return credential;
    }

    private Map<String, Object> issuer(Certificate certificate) {
        Map<String, Object> issuer = new LinkedHashMap<>();
        issuer.put("id", identity.did());
        issuer.put("type", List.of("Profile"));
        issuer.put("name", certificate.issuer().name());
        issuer.put("url", identity.url("/"));
        return issuer;
    }

    private Map<String, Object> subject(Certificate certificate) {
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put(
                "id", identity.url("/courses/" + certificate.completion().courseId()));
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "CertificateOfCompletion");
        achievement.put("name", certificate.course().title());
        achievement.put(
                "description",
                "Hoàn thành khóa học “%s”.".formatted(certificate.course().title()));
        achievement.put("humanCode", certificate.course().code());
        achievement.put(
                "criteria",
                Map.of("narrative", "Hoàn thành mọi nội dung bắt buộc và đạt các bài kiểm tra của khóa học."));
        achievement.put("inLanguage", "vi");
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("type", List.of("AchievementSubject"));
        subject.put(
                "identifier",
                List.of(Map.of(
                        "type",
                        "IdentityObject",
                        "hashed",
                        false,
                        "identityType",
                        "name",
                        "identityHash",
                        certificate.holder().name())));
        subject.put("achievement", achievement);
        return subject;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant()
                .minusSeconds(1);
    }
}
