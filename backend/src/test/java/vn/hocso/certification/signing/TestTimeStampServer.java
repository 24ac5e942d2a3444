package vn.hocso.certification.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import vn.hocso.certification.document.CertificateFaces;

/** A time-stamp server after RFC 3161 made with Bouncy Castle. Its clock stands at the time of the faces in tests. */
final class TestTimeStampServer implements AutoCloseable {

    private final LocalKey key;
    private final HttpServer server;
    private final AtomicLong serial = new AtomicLong();

    /** When set, answers with an error as a server in trouble does. */
    volatile boolean away;

    /** When set, stamps something else than was asked for. */
    volatile boolean lying;

    TestTimeStampServer(TestAuthority authority) throws IOException {
        key = authority.timeStampKey();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tsa", this::answer);
        server.start();
    }

    URI address() {
        return URI.create(
                "http://127.0.0.1:%d/tsa".formatted(server.getAddress().getPort()));
    }

    /** Trusted by itself in the tests, since nobody publishes whether it was revoked. */
    X509Certificate certificate() {
        return key.certificate();
    }

    private void answer(HttpExchange call) throws IOException {
        byte[] asked = call.getRequestBody().readAllBytes();
        if (away) {
            call.sendResponseHeaders(503, -1);
        } else {
            byte[] response = stamp(new TimeStampRequest(asked));
            call.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            call.sendResponseHeaders(200, response.length);
            call.getResponseBody().write(response);
        }
        call.close();
    }

    private byte[] stamp(TimeStampRequest asked) throws IOException {
        try {
            DigestCalculator digest = new JcaDigestCalculatorProviderBuilder()
                    .build()
                    .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", key.key(), key.certificate()),
                    digest,
                    new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
            tokens.addCertificates(new JcaCertStore(key.chain()));
            TimeStampRequest stamped = lying ? another(asked) : asked;
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(
                            stamped,
                            BigInteger.valueOf(serial.incrementAndGet()),
                            Date.from(CertificateFaces.SIGNED_AT.plusSeconds(1)))
                    .getEncoded();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static TimeStampRequest another(TimeStampRequest asked) throws IOException {
        var generator = new org.bouncycastle.tsp.TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(NISTObjectIdentifiers.id_sha256, new byte[32], asked.getNonce());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
