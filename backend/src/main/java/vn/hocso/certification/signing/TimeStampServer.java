package vn.hocso.certification.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** A time-stamp server after RFC 3161, asked over HTTP. Its answer is checked before it goes into a document. */
final class TimeStampServer implements TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI address;
    private final String login;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param login name and password joined by a colon, or empty where the server asks for none */
    TimeStampServer(URI address, String login) {
        this.address = address;
        this.login = login;
    }

    @Override
    public ASN1Encodable over(byte[] signature) {
        try {
            TimeStampRequest request = request(signature);
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            return checked(response.getTimeStampToken()).toCMSSignedData().toASN1Structure();
        } catch (IOException | TSPException | OperatorCreationException e) {
            throw new SigningUnavailable("The time-stamp server %s gave no token".formatted(address.getHost()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningUnavailable("Interrupted while waiting for a time stamp", e);
        } catch (java.security.cert.CertificateException e) {
            throw new SigningUnavailable("The time-stamp server's certificate cannot be read", e);
        }
    }

    private static TimeStampRequest request(byte[] signature) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(
                NISTObjectIdentifiers.id_sha256, CmsSignature.sha256(signature), new BigInteger(64, RANDOM));
    }

    private byte[] ask(byte[] request) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(BodyPublishers.ofByteArray(request));
        if (!login.isBlank()) {
            builder.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<byte[]> response = http.send(builder.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("Status " + response.statusCode());
        }
        return response.body();
    }

    /** A granted answer always carries a token, and the token the certificate that was asked for. */
    private static TimeStampToken checked(TimeStampToken token)
            throws TSPException, IOException, OperatorCreationException, java.security.cert.CertificateException {
        if (token == null) {
            throw new IOException("Refused");
        }
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            if (token.getSID().match(holder)) {
                token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
                return token;
            }
        }
        throw new IOException("Its certificate is missing");
    }
}
