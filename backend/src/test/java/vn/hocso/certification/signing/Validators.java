package vn.hocso.certification.signing;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import org.verapdf.core.XmlSerialiser;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;

import static org.assertj.core.api.Assertions.assertThat;

/** Second opinions on signed certificates; what the validators say is kept below {@code target/validation-reports}. */
public final class Validators {

    private static final Path REPORTS = Path.of("target", "validation-reports");

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validators() {}

    /** What EU DSS says of the signature, at a moment and with these authorities trusted. */
    public static SimpleReport signature(String name, byte[] pdf, Instant at, X509Certificate... anchors) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        Stream.of(anchors).map(CertificateToken::new).forEach(trusted::addCertificate);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SignedDocumentValidator validator =
                SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf, name + ".pdf"));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        Reports reports = validator.validateDocument();
        keep(name + ".dss.xml", reports.getXmlSimpleReport());
        keep(name + ".dss-detailed.xml", reports.getXmlDetailedReport());
        return reports.getSimpleReport();
    }

    /** What veraPDF finds wrong with the file as PDF/A-2b. */
    public static List<String> archiveFaults(String name, byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            StringWriter written = new StringWriter();
            XmlSerialiser.toXml(result, written, true, false);
            keep(name + ".verapdf.xml", written.toString());
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keep(String name, String report) {
        try {
            Files.createDirectories(REPORTS);
            Files.writeString(REPORTS.resolve(name), report);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
