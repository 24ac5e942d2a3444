package vn.hocso.media.storage;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

import vn.hocso.media.ObjectStore;

/**
 * Keeps files in a directory. A file is written beside its place, forced to the disk and then renamed, so that whoever finds it finds it
 * whole, also after a power cut.
 */
final class DiskStore implements ObjectStore {

    private final Path root;

    DiskStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, byte[] content, String contentType) {
        put(key, new ByteArrayInputStream(content));
    }

    @Override
    public void put(String key, Path file, String contentType) {
        try (InputStream content = Files.newInputStream(file)) {
            put(key, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String key, InputStream content) {
        Path place = place(key);
        if (Files.exists(place)) {
            return;
        }
        Path folder = Objects.requireNonNull(place.getParent());
        Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not keep " + key, failure);
        } finally {
            discard(beside);
        }
    }

    @Override
    public InputStream open(String key) {
        try {
            return Files.newInputStream(place(key));
        } catch (NoSuchFileException missing) {
            throw new ObjectMissing(key);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public InputStream open(String key, long from, long length) {
        try {
            FileChannel channel = FileChannel.open(place(key), StandardOpenOption.READ);
            channel.position(from);
            return new Part(Channels.newInputStream(channel), length);
        } catch (NoSuchFileException missing) {
            throw new ObjectMissing(key);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean exists(String key) {
        return Files.exists(place(key));
    }

    @Override
    public void delete(String key) {
        discard(place(key));
    }

    private Path place(String key) {
        return root.resolve(Keys.require(key));
    }

    /** A rename is durable once the directory is. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** At most a number of bytes of a stream. */
    private static final class Part extends FilterInputStream {

        private long left;

        Part(InputStream whole, long length) {
            super(whole);
            left = length;
        }

        @Override
        public int read() throws IOException {
            if (left <= 0) {
                return -1;
            }
            left--;
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }
    }
}
