package vn.hocso.audit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the product's own source: whoever records a new kind of act has to say what it is called. */
class AuditedActsAreWordedTests {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path WORDS = Path.of("src", "main", "resources", "i18n", "audit");

    /** A code of an act stands as a text of its own wherever the audit log is used. */
    private static final Pattern CODE = Pattern.compile("\"((?:[a-z]+)\\.[a-z]+(?:-[a-z]+)*)\"");

    @Test
    void everyActHasATitleAndASentenceInBothLanguages() throws IOException {
        Set<String> codes = codes();
        assertThat(codes).contains("identity.signed-in", "organisation.role-granted", "audit.exported");
        for (String file : Set.of("messages.properties", "messages_en.properties")) {
            Properties words = words(file);
            assertThat(codes)
                    .as(file)
                    .allSatisfy(code -> assertThat(words).containsKeys("audit.title." + code, "audit.action." + code));
        }
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditedActsAreWordedTests::read)
                    .flatMap(source -> Pattern.compile("(?:AuditedAct\\.of|\\b(?:record|act))\\(\\s*" + CODE.pattern())
                            .matcher(source)
                            .results()
                            .map((MatchResult found) -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(file))) {
            words.load(reader);
        }
        return words;
    }
}
