package vn.hocso.certification.offline;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.springframework.stereotype.Component;

import tools.jackson.dataformat.cbor.CBORMapper;

import vn.hocso.certification.document.CertificateFace;
import vn.hocso.certification.issuerkey.IssuerKey;
import vn.hocso.certification.issuerkey.IssuerKeys;
import vn.hocso.certification.issuerkey.KeyUse;
import vn.hocso.shared.VietnameseText;

/**
 * The content of the QR code: the public address, which any phone opens, and behind its {@code #}, which no server ever sees, what the paper
 * says as COSE_Sign1 (RFC 9052). The number stands in the address and is signed with the rest. The bytes are written as one decimal
 * number, since QR codes hold digits at hardly more than eight bits for a byte; see decision 29.
 */
@Component
public class PaperCode {

    private static final int KEY_ID_BYTES = 6;

    /** The tag of COSE_Sign1, and the array it stands before. */
    private static final byte[] ARRAY_OF_FOUR = {(byte) 0xD2, (byte) 0x84};

    /** The header {1: -7, 4: key id} up to the six bytes of the key id. */
    private static final byte[] ES256_BY_KEY = {(byte) 0xA2, 0x01, 0x26, 0x04, 0x40 + KEY_ID_BYTES};

    private static final byte[] EMPTY_MAP = {(byte) 0xA0};

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_ISSUER = 70;

    private final IssuerKeys keys;
    private final CBORMapper cbor = new CBORMapper();

    PaperCode(IssuerKeys keys) {
        this.keys = keys;
    }

    public String of(CertificateFace face) {
        return face.verificationUrl() + "#" + new BigInteger(1, signed(face, keys.current(KeyUse.PAPER)));
    }

    private byte[] signed(CertificateFace face, IssuerKey key) {
        byte[] header = header(key);
        byte[] payload = cbor.writeValueAsBytes(payload(face));
        byte[] number = face.number().getBytes(StandardCharsets.US_ASCII);
        byte[] signature = key.sign(cbor.writeValueAsBytes(List.of("Signature1", header, number, payload)));
        return joined(
                ARRAY_OF_FOUR,
                cbor.writeValueAsBytes(header),
                EMPTY_MAP,
                cbor.writeValueAsBytes(payload),
                cbor.writeValueAsBytes(signature));
    }

    private static byte[] header(IssuerKey key) {
        return joined(ES256_BY_KEY, Arrays.copyOf(Base64.getUrlDecoder().decode(key.kid()), KEY_ID_BYTES));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** In this order, which never changes; later fields may follow. Days are counted from 1 January 1970. */
    private static List<Object> payload(CertificateFace face) {
        List<Object> fields = new ArrayList<>(List.of(
                shortened(face.holder().name(), LONGEST_NAME),
                shortened(face.course().title(), LONGEST_TITLE),
                shortened(face.issuer().name(), LONGEST_ISSUER),
                face.registerNumber(),
                face.completedOn().toEpochDay(),
                face.issuedOn().toEpochDay()));
        LocalDate expiresOn = face.expiresOn();
        if (expiresOn != null) {
            fields.add(expiresOn.toEpochDay());
        }
        return fields;
    }

    /** A code that holds every word of the longest title would be too fine to scan. No half of a letter is left at the cut. */
    private static String shortened(String text, int most) {
        return text.length() <= most ? text : VietnameseText.line(text.substring(0, most - 1)) + "…";
    }
}
