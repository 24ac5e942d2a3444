package vn.hocso.platform;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

/** A record that is written as the one UUID or text in it is described as that. */
@Component
class TypedIdentifiers implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = DescribedType.raw(type);
        if (raw != null && isIdentifier(raw)) {
            StringSchema text = new StringSchema();
            return raw.getRecordComponents()[0].getType() == UUID.class ? text.format("uuid") : text;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    static boolean isIdentifier(@Nullable Class<?> raw) {
        if (raw == null || !raw.isRecord()) {
            return false;
        }
        RecordComponent[] components = raw.getRecordComponents();
        return components.length == 1
                && (components[0].getType() == UUID.class || components[0].getType() == String.class)
                && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
