package vn.hocso.local;

import java.nio.file.Path;

/** The Java that runs this program, which also runs what it starts. */
final class Jvm {

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
