package vn.hocso.media.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import vn.hocso.media.Scans;

/** Looks through scans by the rules for pictures and documents of the library. */
@Component
class ScanReception implements Scans {

    private static final int MOST_MEGABYTES = 10;

    private final Reception reception;

    ScanReception(Reception reception) {
        this.reception = reception;
    }

    @Override
    public Scan receive(byte[] file) {
        if (file.length == 0) {
            throw MediaRefused.empty();
        }
        if (file.length > MOST_MEGABYTES * 1024 * 1024) {
            throw MediaRefused.tooLarge(MOST_MEGABYTES);
        }
        try {
            Path workspace = Files.createTempDirectory("scan");
            try {
                return receive(Files.write(workspace.resolve("brought"), file), workspace.resolve("kept"));
            } finally {
                FileSystemUtils.deleteRecursively(workspace);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Scan receive(Path brought, Path workspace) throws IOException {
        FileKind kind = FileKind.detect(brought, FileKind.PDF, FileKind.PNG, FileKind.JPEG);
        Intake intake = reception.receive(kind.purpose(), brought, workspace);
        return new Scan(Files.readAllBytes(intake.content()), intake.contentType(), intake.extension());
    }
}
