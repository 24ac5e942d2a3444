package vn.hocso.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The backend's jar laid out so that the JVM can start it fast: unpacked, with an ahead-of-time cache beside it.
 *
 * <p>Each is kept under the checksum of the jar and the JVM, so a new build or another JDK never meets an old cache.
 * Whatever goes wrong here only costs seconds: the plain jar always works.
 */
final class BackendImage {

    private final Path jar;
    private final Path home;

    private BackendImage(Path jar, Path home) {
        this.jar = jar;
        this.home = home;
    }

    static BackendImage of(Path jar, Path images) {
        if (!Files.isRegularFile(jar)) {
            throw new LocalServiceException("There is no backend at " + jar + "; run ./hocso start, which builds it.");
        }
        return new BackendImage(jar, images.resolve(checksum(jar)));
    }

    /** What tells this build from any other, on this JVM. */
    String build() {
        return home.getFileName().toString();
    }

    /** The jar to run: the unpacked one, or the original where unpacking failed. */
    Path runnable() {
        Path unpacked = home.resolve("app").resolve(jar.getFileName());
        return Files.exists(unpacked) ? unpacked : jar;
    }

    Path cache() {
        return home.resolve("backend.aot");
    }

    boolean isUnpacked() {
        return Files.exists(home.resolve("app"));
    }

    boolean isTrained() {
        return Files.exists(cache());
    }

    /** Only one process at a time may prepare an image; the others wait and then find it ready. */
    FileLock lock() throws IOException {
        return lockFile().lock();
    }

    /** Nothing while another process prepares the image. */
    Optional<FileLock> tryLock() throws IOException {
        return Optional.ofNullable(lockFile().tryLock());
    }

    private FileChannel lockFile() throws IOException {
        Files.createDirectories(home);
        return FileChannel.open(home.resolve("lock"), CREATE, WRITE);
    }

    /** Whether a training run is worth trying: not done yet, and not failed before. */
    boolean wantsTraining() {
        return !isTrained() && isUnpacked() && !Files.exists(untrainable());
    }

    /** Unpacks the jar unless done, and removes the images of builds before the last. */
    void unpack() {
        if (isUnpacked()) {
            return;
        }
        try {
            removeOthers();
            Path partial = home.resolve("app.partial");
            FileTrees.delete(partial);
            Process tool = new ProcessBuilder(List.of(
                            Jvm.java(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            partial.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("unpack.log").toFile())
                    .start();
            if (endsWell(tool) && Files.exists(partial.resolve(jar.getFileName()))) {
                Files.move(partial, home.resolve("app"), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            System.err.println("  (The backend could not be unpacked and starts more slowly: " + e.getMessage() + ")");
        }
    }

    /** Where the training run writes; taken over only when it ended well. */
    Path partialCache() {
        return home.resolve("backend.aot.partial");
    }

    void keepCache() throws IOException {
        Files.move(partialCache(), cache(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** For a backend that runs, but whose training fails. */
    void giveUpTraining() throws IOException {
        Files.writeString(untrainable(), "The training run failed; the backend starts without a cache.\n");
    }

    private Path untrainable() {
        return home.resolve("untrainable");
    }

    private void removeOthers() throws IOException {
        try (DirectoryStream<Path> images = Files.newDirectoryStream(home.getParent())) {
            for (Path image : images) {
                if (!image.equals(home)) {
                    FileTrees.delete(image);
                }
            }
        }
    }

    private static boolean endsWell(Process process) {
        try {
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static String checksum(Path jar) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Runtime.version().toString().getBytes());
            digest.update(System.getProperty("java.home").getBytes());
            try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new LocalServiceException("Cannot read " + jar + ": " + e.getMessage(), e);
        }
    }
}
