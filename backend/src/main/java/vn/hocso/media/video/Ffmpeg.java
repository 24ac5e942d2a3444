package vn.hocso.media.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.hocso.media.library.Converter;

/** Calls ffmpeg as a program of its own, with a time limit, when it is on this machine and not switched off. */
@Component
class Ffmpeg implements Converter {

    private static final Logger LOG = LoggerFactory.getLogger(Ffmpeg.class);
    private static final Duration LONGEST = Duration.ofHours(2);

    private final boolean there;

    Ffmpeg(@Value("${hocso.media.ffmpeg:true}") boolean wanted) {
        this.there = wanted && answers("ffmpeg") && answers("ffprobe");
        if (!there) {
            LOG.info("No ffmpeg here: videos play as they are uploaded");
        }
    }

    @Override
    public boolean isThere() {
        return there;
    }

    /** A video for every browser that begins to play before it is loaded: H.264 and AAC, at most 1080 lines. */
    void toWebVideo(Path original, Path web, Runnable heartbeat) throws ConversionFailed {
        run(
                heartbeat,
                List.of(
                        "ffmpeg",
                        "-nostdin",
                        "-y",
                        "-v",
                        "error",
                        "-i",
                        original.toString(),
                        "-map",
                        "0:v:0",
                        "-map",
                        "0:a:0?",
                        "-map_metadata",
                        "-1",
                        "-c:v",
                        "libx264",
                        "-preset",
                        "veryfast",
                        "-crf",
                        "23",
                        "-pix_fmt",
                        "yuv420p",
                        "-vf",
                        "scale=-2:'min(1080,trunc(ih/2)*2)'",
                        "-c:a",
                        "aac",
                        "-b:a",
                        "128k",
                        "-ac",
                        "2",
                        "-movflags",
                        "+faststart",
                        "-f",
                        "mp4",
                        web.toString()));
    }

    /** A still from near the beginning. */
    void toPoster(Path original, int second, Path poster, Runnable heartbeat) throws ConversionFailed {
        run(
                heartbeat,
                List.of(
                        "ffmpeg",
                        "-nostdin",
                        "-y",
                        "-v",
                        "error",
                        "-ss",
                        String.valueOf(second),
                        "-i",
                        original.toString(),
                        "-frames:v",
                        "1",
                        "-vf",
                        "scale='min(1280,iw)':-2",
                        "-q:v",
                        "3",
                        "-f",
                        "image2",
                        "-c:v",
                        "mjpeg",
                        poster.toString()));
    }

    @Nullable
    Integer seconds(Path video, Runnable heartbeat) throws ConversionFailed {
        String answer = run(
                        heartbeat,
                        List.of(
                                "ffprobe",
                                "-v",
                                "error",
                                "-show_entries",
                                "format=duration",
                                "-of",
                                "csv=p=0",
                                video.toString()))
                .strip();
        try {
            long seconds = Math.round(Double.parseDouble(answer));
            return seconds < 1 ? null : Math.toIntExact(seconds);
        } catch (NumberFormatException | ArithmeticException unknown) {
            return null;
        }
    }

    private static String run(Runnable heartbeat, List<String> command) throws ConversionFailed {
        Path output = null;
        Process process = null;
        try {
            output = Files.createTempFile("hocso-ffmpeg-", ".log");
            process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            await(process, heartbeat);
            String said = Files.readString(output, StandardCharsets.ISO_8859_1);
            if (process.exitValue() != 0) {
                throw new ConversionFailed(command.getFirst() + " ended with " + process.exitValue() + ": " + said);
            }
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
            discard(output);
        }
    }

    private static void await(Process process, Runnable heartbeat) throws ConversionFailed {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!process.waitFor(30, TimeUnit.SECONDS)) {
                heartbeat.run();
                if (System.nanoTime() > deadline) {
                    throw new ConversionFailed("Took longer than " + LONGEST);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ConversionFailed("Interrupted");
        }
    }

    private static boolean answers(String program) {
        try {
            Process process = new ProcessBuilder(program, "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void discard(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            LOG.warn("A temporary file was left behind: {}", left.getClass().getSimpleName());
        }
    }

    /** The program could not make anything of the video. */
    static final class ConversionFailed extends Exception {
        ConversionFailed(String message) {
            super(message);
        }
    }
}
