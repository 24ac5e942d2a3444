package vn.hocso.certification.badge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Puts a credential into a PNG picture, in the text chunk where readers of badges look for it. */
final class BakedPng {

    private static final String KEYWORD = "openbadgecredential";

    /** The signature and the header chunk, which always comes first. */
    private static final int AFTER_HEADER = 8 + 25;

    private BakedPng() {}

    static byte[] bake(byte[] png, String credential) {
        ByteArrayOutputStream baked = new ByteArrayOutputStream(png.length + credential.length() + 100);
        baked.write(png, 0, AFTER_HEADER);
        baked.writeBytes(chunk(text(credential)));
        baked.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
        return baked.toByteArray();
    }

    /** Keyword, neither compressed nor in a named language, then the text. */
    private static byte[] text(String credential) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(KEYWORD.getBytes(StandardCharsets.ISO_8859_1));
        text.writeBytes(new byte[5]);
        text.writeBytes(credential.getBytes(StandardCharsets.UTF_8));
        return text.toByteArray();
    }

    private static byte[] chunk(byte[] data) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(chunk)) {
            byte[] type = "iTXt".getBytes(StandardCharsets.US_ASCII);
            CRC32 crc = new CRC32();
            crc.update(type);
            crc.update(data);
            out.writeInt(data.length);
            out.write(type);
            out.write(data);
            out.writeInt((int) crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chunk.toByteArray();
    }
}
