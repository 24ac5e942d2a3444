package vn.hocso.media.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.hocso.shared.VietnameseText;

/** Captions of a video: WebVTT as it is, SubRip turned into it; anything that players would stumble over is refused with its line. */
final class Captions {

    private static final String HEAD = "WEBVTT";
    private static final Pattern TIMES = Pattern.compile(
            "((?:\\d{1,3}:)?\\d{1,2}:\\d{2})[.,](\\d{3})\\s+-->\\s+((?:\\d{1,3}:)?\\d{1,2}:\\d{2})[.,](\\d{3})(\\s.*)?");

    private Captions() {}

    /** The captions as WebVTT. */
    static byte[] toWebVtt(byte[] file) {
        String text = text(file);
        boolean subRip = !text.startsWith(HEAD);
        StringBuilder captions = new StringBuilder(subRip ? HEAD + "\n\n" : "");
        List<String> lines = text.lines().toList();
        int cues = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains("-->")) {
                captions.append(times(line, i + 1));
                cues++;
            } else {
                captions.append(line);
            }
            captions.append('\n');
        }
        if (cues == 0) {
            throw MediaRefused.brokenCaptions(1);
        }
        return captions.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
            return VietnameseText.clean(whole.replace("\r\n", "\n").replace('\r', '\n'))
                    .strip();
        } catch (CharacterCodingException notText) {
            throw MediaRefused.brokenCaptions(1);
        }
    }

    private static String times(String line, int number) {
        Matcher times = TIMES.matcher(line.strip());
        if (!times.matches()) {
            throw MediaRefused.brokenCaptions(number);
        }
        long from = millis(times.group(1), times.group(2));
        long to = millis(times.group(3), times.group(4));
        if (to < from) {
            throw MediaRefused.brokenCaptions(number);
        }
        String settings = times.group(5) == null ? "" : times.group(5).stripTrailing();
        return stamp(from) + " --> " + stamp(to) + settings;
    }

    private static long millis(String clock, String fraction) {
        long seconds = 0;
        for (String part : clock.split(":")) {
            seconds = seconds * 60 + Integer.parseInt(part);
        }
        return seconds * 1000 + Integer.parseInt(fraction);
    }

    private static String stamp(long millis) {
        return "%02d:%02d:%02d.%03d"
                .formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
    }
}
