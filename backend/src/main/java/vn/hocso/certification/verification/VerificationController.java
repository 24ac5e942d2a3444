package vn.hocso.certification.verification;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.hocso.certification.learnerrecord.ReceivedStatements;
import vn.hocso.certification.learnerrecord.ReceivedStatements.ReceivedStatement;
import vn.hocso.certification.paper.RecordedPapers;
import vn.hocso.certification.paper.RecordedPapers.RecordedPaper;
import vn.hocso.certification.register.CertificateNumber;

/** Open to everybody, kept out of search engines and limited for each address. */
@RestController
class VerificationController {

    /** More than any paper has, as far as templates may go. */
    private static final int MEGABYTES = 12;

    private final Verification verification;
    private final RecordedPapers papers;
    private final ReceivedStatements received;
    private final LookUpLimit limit;

    VerificationController(
            Verification verification, RecordedPapers papers, ReceivedStatements received, LookUpLimit limit) {
        this.verification = verification;
        this.papers = papers;
        this.received = received;
        this.limit = limit;
    }

    @ModelAttribute
    void guard(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        try {
            limit.require(request.getRemoteAddr());
        } catch (TooManyLookUps refused) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(refused.params().get("retryAfterSeconds")));
            throw refused;
        }
    }

    @GetMapping("/api/verification/{number}")
    VerificationView byNumber(@PathVariable String number) {
        return verification.byNumber(number);
    }

    /** A paper of somebody else's that was recorded under the number; nobody here vouches for it. */
    @GetMapping("/api/verification/{number}/paper")
    RecordedPaper paperByNumber(@PathVariable String number) {
        return CertificateNumber.read(number).flatMap(papers::byLookUp).orElseThrow(CertificateUnknown::byNumber);
    }

    /** What another installation stated under the number, and was recorded here with its signature. */
    @GetMapping("/api/verification/{number}/received")
    ReceivedStatement receivedByNumber(@PathVariable String number) {
        return CertificateNumber.read(number).flatMap(received::byNumber).orElseThrow(CertificateUnknown::byNumber);
    }

    @PostMapping(value = "/api/verification/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    VerificationView byFile(@RequestParam MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw UnusableFile.empty();
        }
        if (file.getSize() > MEGABYTES * 1024L * 1024L) {
            throw UnusableFile.tooLarge(MEGABYTES);
        }
        return verification.byFile(file.getBytes());
    }
}
