package vn.hocso.platform;

import java.lang.reflect.Type;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.type.TypeFactory;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;

/** What the description of the API asks of a type it comes across. */
final class DescribedType {

    private DescribedType() {}

    static @Nullable Class<?> raw(AnnotatedType type) {
        Type found = type.getType();
        return found == null ? null : TypeFactory.rawClass(found);
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("vn.hocso.");
    }

    static String name(Schema<?> reference) {
        return reference.get$ref().substring(Components.COMPONENTS_SCHEMAS_REF.length());
    }

    /** The schema itself, also when it was answered as a reference; null while it is still being made. */
    static @Nullable Schema<?> behind(Schema<?> found, ModelConverterContext context) {
        return found.get$ref() == null ? found : context.getDefinedModels().get(name(found));
    }
}
