package vn.hocso.certification.learnerrecord;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is published about the format is what is written and read. */
class RecordSchemaTests {

    private static final Path FILE = Path.of("../docs/api/learner-record.schema.json");

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("", RecordFile.class),
                Arguments.of("/properties/record", RecordFile.Content.class),
                Arguments.of("/properties/record/properties/person", RecordFile.Person.class),
                Arguments.of("/properties/record/properties/entries/items", RecordFile.Signed.class),
                Arguments.of("/$defs/attached", Entry.Attached.class),
                Arguments.of("/$defs/certificate", Entry.Certificate.class),
                Arguments.of("/$defs/certificate/properties/printed", Entry.Printed.class),
                Arguments.of("/$defs/certificate/properties/replaced", Entry.Replaced.class),
                Arguments.of("/$defs/certificate/properties/revoked", Entry.Revoked.class),
                Arguments.of("/$defs/paper", Entry.Paper.class),
                Arguments.of("/$defs/completion", Entry.Completion.class));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void namesEveryFieldAndWhichAreNeeded(String place, Class<?> type) throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(FILE)).at(place);

        assertThat(new TreeSet<>(schema.path("properties").propertyNames())).isEqualTo(names(type, one -> true));
        assertThat(schema.path("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(
                        names(type, one -> !one.getAnnotatedType().isAnnotationPresent(Nullable.class)));
        assertThat(schema.path("additionalProperties").booleanValue(true)).isFalse();
    }

    private static Set<String> names(Class<?> type, Predicate<RecordComponent> wanted) {
        return Arrays.stream(type.getRecordComponents())
                .filter(wanted)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
