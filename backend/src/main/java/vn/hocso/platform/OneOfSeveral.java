package vn.hocso.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;

import static java.util.Objects.requireNonNull;

/**
 * A schema that is one of several lists them, and each of them would name it in return: a circle that generators of clients and of samples
 * get lost in. Here each of the several is described whole, with the property that tells it apart.
 */
@Component
class OneOfSeveral implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        Map<String, Schema<?>> schemas = schemas(description);
        for (Schema<?> whole : List.copyOf(schemas.values())) {
            Discriminator discriminator = whole.getDiscriminator();
            if (whole.getOneOf() != null && discriminator != null && discriminator.getMapping() != null) {
                discriminator
                        .getMapping()
                        .forEach((value, reference) ->
                                describeWhole(named(schemas, reference), discriminator.getPropertyName(), value));
                whole.setProperties(null);
                whole.setRequired(null);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Schema<?>> schemas(OpenAPI description) {
        return (Map) description.getComponents().getSchemas();
    }

    private static Schema<?> named(Map<String, Schema<?>> schemas, String reference) {
        return requireNonNull(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), reference);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void describeWhole(Schema<?> one, String property, String value) {
        List<Schema> parts = one.getAllOf() == null ? List.of() : one.getAllOf();
        Map<String, Schema> properties = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.getProperties() != null)
                .forEach(part -> properties.putAll((Map<String, Schema>) part.getProperties()));
        if (one.getProperties() != null) {
            properties.putAll((Map) one.getProperties());
        }
        properties.put(property, new Schema<String>().types(Set.of("string"))._enum(List.of(value)));
        List<String> required = new ArrayList<>(one.getRequired() == null ? List.of() : one.getRequired());
        required.add(property);
        one.setAllOf(null);
        one.setTypes(Set.of("object"));
        one.setProperties(properties);
        one.setRequired(required);
    }
}
