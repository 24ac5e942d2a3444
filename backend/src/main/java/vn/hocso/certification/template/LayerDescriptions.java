package vn.hocso.certification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

/**
 * Describes a layer in the API as one of its kinds, each of them whole. Left alone the kinds say that they are layers besides, and a layer
 * that it is one of the kinds: clients generated from such a circle do not compile.
 */
@Component
class LayerDescriptions implements OpenApiCustomizer {

    private static final String LAYER = "Layer";

    @Override
    public void customise(OpenAPI description) {
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        Schema<?> layer = schemas.get(LAYER);
        if (layer == null || layer.getDiscriminator() == null) {
            return;
        }
        Schema<?> any = new Schema<>();
        layer.getDiscriminator().getMapping().forEach((type, reference) -> {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            schemas.computeIfPresent(name, (same, kind) -> whole(type, kind));
            any.addOneOfItem(new Schema<>().$ref(reference));
        });
        schemas.put(LAYER, any);
    }

    private static Schema<?> whole(String type, Schema<?> kind) {
        ObjectSchema whole = new ObjectSchema();
        whole.setDescription(kind.getDescription());
        whole.addProperty("type", new StringSchema().addEnumItem(type));
        for (Schema<?> part : kind.getAllOf()) {
            if (part.getProperties() != null) {
                part.getProperties().forEach(whole::addProperty);
            }
        }
        List<String> required = new ArrayList<>(kind.getRequired());
        required.add("type");
        whole.setRequired(required);
        return whole;
    }
}
