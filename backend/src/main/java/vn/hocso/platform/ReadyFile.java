package vn.hocso.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves a file where the launcher asked for one, so that it knows later that people may have used this data. */
@Component
@ConditionalOnProperty("HOCSO_READY_FILE")
class ReadyFile {

    private final Path file;

    ReadyFile(@Value("${HOCSO_READY_FILE}") Path file) {
        this.file = file;
    }

    @EventListener
    void on(AvailabilityChangeEvent<ReadinessState> change) throws IOException {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC && !Files.exists(file)) {
            Files.createFile(file);
        }
    }
}
