package vn.hocso.platform;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;

/**
 * Notes which components of a record can never be null and so are in every answer. They become required once it is known that the record
 * is an answer: in a request, what may be left out is for its constraints to say.
 */
@Component
class AlwaysSent implements ModelConverter {

    static final String NOTE = "x-always-sent";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> found = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = DescribedType.raw(type);
        if (found == null || raw == null || !raw.isRecord() || !DescribedType.isOurs(raw)) {
            return found;
        }
        if (found.get$ref() != null) {
            requireOwnName(DescribedType.name(found), raw);
        }
        Schema<?> schema = DescribedType.behind(found, context);
        if (schema != null && schema.getProperties() != null) {
            List<String> names = new ArrayList<>(namesNeverNull(raw).toList());
            names.retainAll(schema.getProperties().keySet());
            schema.addExtension(NOTE, names);
            primitives(raw).filter(schema.getProperties()::containsKey).forEach(schema::addRequiredItem);
        }
        return found;
    }

    /** Two records of one name would be described as one of them, whichever came last. */
    private void requireOwnName(String name, Class<?> raw) {
        Class<?> other = named.putIfAbsent(name, raw);
        if (other != null && other != raw) {
            throw new IllegalStateException("%s and %s are both described as %s".formatted(other, raw, name));
        }
    }

    /** Nobody may leave these out, whichever way they travel: no request is read that lacks one. */
    private static Stream<String> primitives(Class<?> raw) {
        return Arrays.stream(raw.getRecordComponents())
                .filter(component -> component.getType().isPrimitive())
                .flatMap(AlwaysSent::names);
    }

    private static Stream<String> namesNeverNull(Class<?> raw) {
        return Arrays.stream(raw.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .flatMap(AlwaysSent::names);
    }

    private static Stream<String> names(RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return namesNeverNull(component.getType());
        }
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return Stream.of(given == null || given.value().isEmpty() ? component.getName() : given.value());
    }
}
