package vn.hocso.certification.register;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.register.Certificate.State;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.ApprovalView;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.QrCode;
import vn.hocso.tabular.TableFormat;

@RestController
class CertificateController {

    private static final int PIXELS_PER_MODULE = 8;

    private final CertificateService certificates;
    private final ExpectedCertificates expected;
    private final CertificateList list;
    private final CertificateFiles files;
    private final CertificateExport export;
    private final BulkRevocation bulkRevocation;
    private final CertificateSuccession succession;
    private final CertificateHistory history;

    CertificateController(
            CertificateService certificates,
            ExpectedCertificates expected,
            CertificateList list,
            CertificateFiles files,
            CertificateExport export,
            BulkRevocation bulkRevocation,
            CertificateSuccession succession,
            CertificateHistory history) {
        this.certificates = certificates;
        this.expected = expected;
        this.list = list;
        this.files = files;
        this.export = export;
        this.bulkRevocation = bulkRevocation;
        this.succession = succession;
        this.history = history;
    }

    @GetMapping("/api/certificates/mine")
    List<CertificateView> mine(Actor actor) {
        return certificates.mine(actor);
    }

    /** Those that the reader may still get, with what each wants. */
    @GetMapping("/api/certificates/expected")
    List<ExpectedCertificates.ExpectedView> expected(Actor actor, Locale locale) {
        return expected.of(actor, locale);
    }

    @GetMapping("/api/certificates")
    Page<CertificateView> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable AccountId holder,
            @RequestParam(required = false) @Nullable State state,
            @Valid @ParameterObject Paging paging) {
        return list.find(actor, new CertificateQuery(q, unit, holder, state, paging));
    }

    @GetMapping("/api/certificates/export.xlsx")
    void export(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable AccountId holder,
            @RequestParam(required = false) @Nullable State state,
            @Valid @ParameterObject Paging paging,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new CertificateQuery(q, unit, holder, state, paging), TableFormat.XLSX, response);
    }

    @GetMapping("/api/certificates/export.csv")
    void exportText(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable AccountId holder,
            @RequestParam(required = false) @Nullable State state,
            @Valid @ParameterObject Paging paging,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new CertificateQuery(q, unit, holder, state, paging), TableFormat.CSV, response);
    }

    @GetMapping("/api/certificates/{certificateId}")
    CertificateView view(@PathVariable CertificateId certificateId, Actor actor) {
        return certificates.view(actor, certificateId);
    }

    @GetMapping("/api/enrolments/{enrolmentId}/certificate")
    CertificateStatus status(@PathVariable EnrolmentId enrolmentId, Actor actor, Locale locale) {
        return certificates.status(actor, enrolmentId, locale);
    }

    @PostMapping("/api/certificates/{certificateId}/revocation")
    CertificateView revoke(
            @PathVariable CertificateId certificateId, @Valid @RequestBody RevokeCertificate request, Actor actor) {
        return certificates.revoke(actor, certificateId, request.reason());
    }

    /** Issues another one in its place: the same again, with the corrected name, or for another term. */
    @PostMapping("/api/certificates/{certificateId}/successor")
    @ResponseStatus(HttpStatus.CREATED)
    CertificateView succeed(
            @PathVariable CertificateId certificateId, @Valid @RequestBody SucceedCertificate request, Actor actor) {
        return succession.succeed(actor, certificateId, request.kind(), request.reason());
    }

    @GetMapping("/api/certificates/{certificateId}/history")
    List<CertificateHistory.Line> history(@PathVariable CertificateId certificateId, Actor actor) {
        return history.of(actor, certificateId);
    }

    /** Many at once wait for a second person. */
    @PostMapping("/api/certificates/revocations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ApprovalView revokeMany(@Valid @RequestBody RevokeCertificates request, Actor actor) {
        return bulkRevocation.ask(actor, request);
    }

    @GetMapping(value = "/api/certificates/{certificateId}/file.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<Resource> file(@PathVariable CertificateId certificateId, Actor actor) {
        Certificate certificate = certificates.visible(actor, certificateId);
        Filed filed = files.filed(certificateId);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(filed.bytes())
                .eTag(filed.sha256())
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(certificate))
                .body(new InputStreamResource(files.open(certificateId)));
    }

    @GetMapping(value = "/api/certificates/{certificateId}/qr.svg", produces = "image/svg+xml")
    String qrAsSvg(@PathVariable CertificateId certificateId, Actor actor) {
        return qr(certificateId, actor).svg();
    }

    @GetMapping(value = "/api/certificates/{certificateId}/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
    byte[] qrAsPng(@PathVariable CertificateId certificateId, Actor actor) {
        return qr(certificateId, actor).png(PIXELS_PER_MODULE);
    }

    private QrCode qr(CertificateId certificateId, Actor actor) {
        return QrCode.of(files.code(certificates.visible(actor, certificateId)));
    }

    private static String attachment(Certificate certificate) {
        return ContentDisposition.attachment()
                .filename("giay-chung-nhan-" + certificate.number() + ".pdf")
                .build()
                .toString();
    }
}
