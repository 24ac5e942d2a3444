package vn.hocso.certification.offline;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.cbor.CBORMapper;

import vn.hocso.certification.document.CertificateFace;
import vn.hocso.certification.document.CertificateFaces;
import vn.hocso.certification.issuerkey.IssuerKey;
import vn.hocso.certification.issuerkey.IssuerKeys;
import vn.hocso.certification.issuerkey.KeyUse;
import vn.hocso.shared.QrCode;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class PaperCodeTests {

    @Autowired
    PaperCode code;

    @Autowired
    IssuerKeys keys;

    @Autowired
    Somebody somebody;

    @Autowired
    MockMvcTester http;

    private final CBORMapper cbor = new CBORMapper();

    @Test
    void theAddressIsPlainAndWhatIsSignedStandsBehindItsHash() {
        String content = code.of(CertificateFaces.usual());

        assertThat(content).matches("https://hocso\\.example\\.vn/verify/HS-2026-7K3M-Q9TX-4#\\d+");
    }

    @Test
    void whatThePaperSaysIsSignedTogetherWithItsNumber() {
        CertificateFace face = CertificateFaces.usual();
        JsonNode message = message(code.of(face));

        assertThat(holds(message, face.number())).isTrue();
        assertThat(holds(message, "HS-2026-7K3M-Q9TX-5")).isFalse();
        JsonNode payload = cbor.readTree(message.get(2).binaryValue());
        assertThat(payload.get(0).asString()).isEqualTo(face.holder().name());
        assertThat(payload.get(1).asString()).isEqualTo(face.course().title());
        assertThat(payload.get(3).asString()).isEqualTo(face.registerNumber());
        assertThat(payload.get(5).asLong()).isEqualTo(face.issuedOn().toEpochDay());
    }

    @Test
    void aPhoneReadsTheCodeOfTheLongestNames() throws Exception {
        String content = code.of(CertificateFaces.longest());
        QrCode drawn = QrCode.of(content);

        assertThat(drawn.size())
                .as("a module is a third of a millimetre wide at least")
                .isLessThanOrEqualTo(101);
        assertThat(scanned(drawn)).isEqualTo(content);
    }

    @Test
    void aLongNameIsNotCutThroughALetter() {
        String content = code.of(CertificateFaces.named("Đ".repeat(58) + "𠀋" + "Đ"));

        assertThat(cbor.readTree(message(content).get(2).binaryValue()).get(0).asString())
                .isEqualTo("Đ".repeat(58) + "…");
    }

    @Test
    void whatARetiredKeySignedStillHolds() {
        CertificateFace face = CertificateFaces.usual();
        JsonNode before = message(code.of(face));
        IssuerKey old = keys.current(KeyUse.PAPER);

        assertThat(http.post()
                        .uri("/api/issuer/keys/rotation")
                        .with(somebody.administrator().signedIn()))
                .hasStatusOk();

        assertThat(keys.current(KeyUse.PAPER).kid()).isNotEqualTo(old.kid());
        assertThat(holds(before, face.number())).isTrue();
        assertThat(http.get().uri("/api/issuer/jwks.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.keys[*].kid")
                .asArray()
                .contains(old.kid(), keys.current(KeyUse.PAPER).kid());
    }

    @Test
    void noPrivateKeyIsPublished() {
        code.of(CertificateFaces.usual());

        assertThat(http.get().uri("/api/issuer/jwks.json"))
                .bodyJson()
                .extractingPath("$.keys[*].d")
                .asArray()
                .isEmpty();
    }

    private boolean holds(JsonNode message, String number) {
        byte[] signed = cbor.writeValueAsBytes(List.of(
                "Signature1",
                message.get(0).binaryValue(),
                number.getBytes(StandardCharsets.US_ASCII),
                message.get(2).binaryValue()));
        return keys.all().stream()
                .filter(key -> key.use() == KeyUse.PAPER)
                .anyMatch(key -> key.verifies(signed, message.get(3).binaryValue()));
    }

    private JsonNode message(String content) {
        byte[] bytes = new BigInteger(content.substring(content.indexOf('#') + 1)).toByteArray();
        byte[] tagged = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        assertThat(tagged[0]).isEqualTo((byte) 0xD2);
        JsonNode message = cbor.readTree(Arrays.copyOfRange(tagged, 1, tagged.length));
        assertThat(message).hasSize(4);
        return message;
    }

    private static String scanned(QrCode code) throws Exception {
        int scale = 4;
        int side = (code.size() + 8) * scale;
        int[] pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / scale - 4;
                int row = y / scale - 4;
                boolean dark =
                        column >= 0 && row >= 0 && column < code.size() && row < code.size() && code.dark(column, row);
                pixels[y * side + x] = dark ? 0xFF000000 : 0xFFFFFFFF;
            }
        }
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))),
                        Map.of(com.google.zxing.DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
