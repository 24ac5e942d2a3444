package vn.hocso.shared;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import io.nayuki.qrcodegen.QrSegmentAdvanced;

import static io.nayuki.qrcodegen.QrCode.MAX_VERSION;
import static io.nayuki.qrcodegen.QrCode.MIN_VERSION;
import static io.nayuki.qrcodegen.QrCode.encodeSegments;

/** A QR code of an address, drawn on paper, as SVG or as PNG. */
public final class QrCode {

    private static final int QUIET = 4;
    private static final int ANY_MASK = -1;

    private final io.nayuki.qrcodegen.QrCode modules;

    private QrCode(io.nayuki.qrcodegen.QrCode modules) {
        this.modules = modules;
    }

    /** Digits and letters are each written in the way that takes least room; a seventh of the code may be damaged. */
    public static QrCode of(String address) {
        try {
            List<QrSegment> segments =
                    QrSegmentAdvanced.makeSegmentsOptimally(address, Ecc.MEDIUM, MIN_VERSION, MAX_VERSION);
            return new QrCode(encodeSegments(segments, Ecc.MEDIUM, MIN_VERSION, MAX_VERSION, ANY_MASK, false));
        } catch (DataTooLongException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** Modules on a side, without the quiet zone. */
    public int size() {
        return modules.size;
    }

    public boolean dark(int x, int y) {
        return modules.getModule(x, y);
    }

    /** Dark modules side by side. */
    public record Run(int row, int column, int length) {}

    /** All dark modules, row by row. */
    public List<Run> darkRuns() {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int from = column;
                while (column < size() && dark(column, row)) {
                    column++;
                }
                if (column > from) {
                    runs.add(new Run(row, from, column - from));
                }
            }
        }
        return runs;
    }

    public String svg() {
        int side = size() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (Run run : darkRuns()) {
            path.append(
                    "M%d %dh%dv1h-%dz".formatted(run.column() + QUIET, run.row() + QUIET, run.length(), run.length()));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path fill="#000" d="%s"/></svg>
                """.formatted(side, side, side, side, path);
    }

    public byte[] png(int pixelsPerModule) {
        int side = (size() + 2 * QUIET) * pixelsPerModule;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, darkAt(x / pixelsPerModule, y / pixelsPerModule) ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private boolean darkAt(int column, int row) {
        int x = column - QUIET;
        int y = row - QUIET;
        return x >= 0 && y >= 0 && x < size() && y < size() && dark(x, y);
    }
}
