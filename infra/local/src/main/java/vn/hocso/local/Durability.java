package vn.hocso.local;

import java.util.List;

/** How much a power cut may cost. */
enum Durability {
    /** Nothing that was acknowledged is lost. */
    KEEP_EVERYTHING(List.of(
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-doublewrite=ON",
            "--innodb-buffer-pool-size=256M",
            "--innodb-log-file-size=96M")),

    /** For tests, whose data nobody will miss. */
    DISPOSABLE(List.of(
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=OFF",
            "--innodb-flush-method=nosync",
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-file-size=32M",
            "--innodb-fast-shutdown=2"));

    private final List<String> options;

    Durability(List<String> options) {
        this.options = options;
    }

    List<String> options() {
        return options;
    }
}
