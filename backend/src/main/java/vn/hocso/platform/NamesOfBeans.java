package vn.hocso.platform;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

import vn.hocso.shared.NameOf;
import vn.hocso.shared.Named;

/** Lists what a text marked with {@link NameOf} may be. */
@Component
class NamesOfBeans implements ModelConverter {

    private final ListableBeanFactory beans;

    NamesOfBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> found = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Optional<Class<? extends Named>> kind = nameOf(type).map(NameOf::value);
        if (found == null || kind.isEmpty()) {
            return found;
        }
        Schema<?> name = listed(kind.get(), context);
        return found.getItems() == null ? name : found.items(name);
    }

    private Schema<?> listed(Class<? extends Named> kind, ModelConverterContext context) {
        StringSchema names = new StringSchema();
        beans.getBeansOfType(kind).values().stream().map(Named::name).sorted().forEach(names::addEnumItem);
        context.defineModel(kind.getSimpleName(), names);
        return new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + kind.getSimpleName());
    }

    private static Optional<NameOf> nameOf(AnnotatedType type) {
        Annotation[] annotations = type.getCtxAnnotations();
        return annotations == null
                ? Optional.empty()
                : Arrays.stream(annotations)
                        .filter(NameOf.class::isInstance)
                        .map(NameOf.class::cast)
                        .findFirst();
    }
}
