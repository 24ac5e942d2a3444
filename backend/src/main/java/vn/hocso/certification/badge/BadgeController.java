package vn.hocso.certification.badge;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.CertificateNotFound;
import vn.hocso.certification.register.VisibleCertificates;
import vn.hocso.shared.Actor;

/** Badges for those who may see the certificate, and for everybody the lists of what no longer counts. */
@RestController
class BadgeController {

    private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc+ld+json");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final MediaType TOKEN = MediaType.parseMediaType("application/jwt");

    private final VisibleCertificates certificates;
    private final Badges badges;
    private final StatusLists statusLists;

    BadgeController(VisibleCertificates certificates, Badges badges, StatusLists statusLists) {
        this.certificates = certificates;
        this.badges = badges;
        this.statusLists = statusLists;
    }

    @GetMapping("/api/certificates/{certificateId}/badge.json")
    ResponseEntity<byte[]> json(@PathVariable CertificateId certificateId, Actor actor) {
        Certificate certificate = certificates.require(actor, certificateId);
        return file(certificate, "json", CREDENTIAL, badges.json(certificate).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/certificates/{certificateId}/badge.jwt")
    ResponseEntity<byte[]> jwt(@PathVariable CertificateId certificateId, Actor actor) {
        Certificate certificate = certificates.require(actor, certificateId);
        return file(certificate, "jwt", TOKEN, badges.jwt(certificate).getBytes(StandardCharsets.US_ASCII));
    }

    @GetMapping("/api/certificates/{certificateId}/badge.png")
    ResponseEntity<byte[]> png(@PathVariable CertificateId certificateId, Actor actor) {
        Certificate certificate = certificates.require(actor, certificateId);
        return file(certificate, "png", MediaType.IMAGE_PNG, badges.png(certificate));
    }

    @GetMapping("/api/certificates/{certificateId}/badge.svg")
    ResponseEntity<byte[]> svg(@PathVariable CertificateId certificateId, Actor actor) {
        Certificate certificate = certificates.require(actor, certificateId);
        return file(certificate, "svg", SVG, badges.svg(certificate).getBytes(StandardCharsets.UTF_8));
    }

    /** A list as a credential of its own; what it says may be half a minute old. */
    @GetMapping("/api/badges/status/{list}")
    ResponseEntity<Map<String, Object>> status(@PathVariable long list) {
        if (list < 0 || list >= statusLists.lists()) {
            throw new CertificateNotFound();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(StatusLists.FRESH).cachePublic())
                .body(statusLists.list(list));
    }

    private static ResponseEntity<byte[]> file(Certificate certificate, String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("huy-hieu-%s.%s".formatted(certificate.number(), ending))
                                .build()
                                .toString())
                .body(content);
    }
}
