package vn.hocso.local;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Makes the cache that lets this build start in a fraction of the time, while people already use it.
 *
 * <p>It assembles the application once more at the lowest priority, on a schema and a directory of its own that are
 * thrown away, so it may be killed at any time and never touches what people entered.
 */
final class BackendTraining {

    private static final String SCHEMA = "hocso_training";
    private static final int KILLED = 128;

    private final BackendImage image;
    private final BackendCommand command;
    private final EmbeddedMariaDb database;

    BackendTraining(BackendImage image, BackendCommand command, EmbeddedMariaDb database) {
        this.image = image;
        this.command = command;
        this.database = database;
    }

    void begin() {
        if (image.wantsTraining()) {
            Thread.ofPlatform().daemon().name("training").start(this::run);
        }
    }

    private void run() {
        try {
            Optional<FileLock> lock = image.tryLock();
            if (lock.isPresent()) {
                try (FileLock held = lock.get()) {
                    train();
                }
            }
        } catch (IOException | LocalServiceException e) {
            System.err.println("  (Starts stay slow: " + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void train() throws IOException, InterruptedException {
        try {
            FileTrees.delete(command.trainingDirectory());
            Files.createDirectories(command.trainingDirectory());
            int result = command.train(database.emptySchema(SCHEMA)).start().waitFor();
            if (result >= KILLED) {
                // everything is being stopped, the database too; the next training begins by emptying the schema
                return;
            }
            if (result == 0 && Files.exists(image.partialCache())) {
                image.keepCache();
            } else {
                image.giveUpTraining();
            }
            database.dropSchema(SCHEMA);
        } finally {
            FileTrees.delete(command.trainingDirectory());
        }
    }
}
