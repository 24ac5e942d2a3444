package vn.hocso.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerFilesTests {

    @TempDir
    Path cache;

    @Test
    void threadsThatNeedTheServerAtOnceWaitForTheOneThatUnpacksIt() throws Exception {
        Callable<ServerFiles> asking = () -> ServerFiles.unpackedInto(cache);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<ServerFiles> one : threads.invokeAll(Collections.nCopies(3, asking))) {
                assertThat(Files.isExecutable(one.get().executable())).isTrue();
            }
        }
    }
}
