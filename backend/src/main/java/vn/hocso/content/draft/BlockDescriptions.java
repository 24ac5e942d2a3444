package vn.hocso.content.draft;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.databind.type.TypeFactory;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.PublishedLesson.PublishedBlock;
import vn.hocso.content.spi.BlockType;

/** Describes a block in the API as one of the forms that the kinds of block there are give it. */
@Component
class BlockDescriptions implements ModelConverter {

    private final List<BlockType> types;

    BlockDescriptions(List<BlockType> types) {
        this.types =
                types.stream().sorted(Comparator.comparing(BlockType::name)).toList();
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = type.getType() == null ? null : TypeFactory.rawClass(type.getType());
        if (raw == BlockDraft.class) {
            return oneOf("", BlockType::draftForm, context);
        }
        if (raw == PublishedBlock.class) {
            return oneOf("Published", BlockType::publishedForm, context);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private Schema<?> oneOf(String state, Function<BlockType, Class<?>> form, ModelConverterContext context) {
        Schema<?> any = new Schema<>();
        for (BlockType type : types) {
            String own = state + camelCase(type.name()) + "Block";
            context.defineModel(own, block(type, context.resolve(reference(form.apply(type)))));
            any.addOneOfItem(new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + own));
        }
        context.defineModel(state + "Block", any);
        return new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + state + "Block");
    }

    private static AnnotatedType reference(Class<?> form) {
        return new AnnotatedType(form).resolveAsRef(true);
    }

    private static Schema<?> block(BlockType type, Schema<?> data) {
        return new ObjectSchema()
                .addProperty("blockId", new StringSchema().format("uuid"))
                .addProperty("type", new StringSchema().addEnumItem(type.name()))
                .addProperty("data", data)
                .required(List.of("blockId", "type", "data"));
    }

    private static String camelCase(String constant) {
        return Arrays.stream(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
