package vn.hocso.platform;

import java.util.Iterator;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;

/** An enum with a file of its own is a word of the vocabulary and keeps its name; one inside a view is described where it is used. */
@Component
class NamedEnums implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> found = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = DescribedType.raw(type);
        if (found == null || raw == null || !isWord(raw) || found.get$ref() != null) {
            return found;
        }
        // Whether the word may be missing is said where it is used; the first use must not say it for all.
        found.setTypes(Set.of("string"));
        context.defineModel(raw.getSimpleName(), found, type, null);
        return new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + raw.getSimpleName());
    }

    private static boolean isWord(Class<?> raw) {
        return raw.isEnum() && raw.getEnclosingClass() == null && DescribedType.isOurs(raw);
    }
}
