package vn.hocso.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;

/** Makes required what {@link AlwaysSent} noted, in the schemas of answers alone. */
@Component
class AnswersInFull implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        Set<String> asked = new HashSet<>();
        Set<String> answered = new HashSet<>();
        operations(description).forEach(operation -> {
            if (operation.getRequestBody() != null) {
                reach(schemas, contents(operation.getRequestBody().getContent()), asked);
            }
            operation
                    .getResponses()
                    .values()
                    .forEach(response -> reach(schemas, contents(response.getContent()), answered));
        });
        schemas.forEach((name, schema) -> settle(schema, answered.contains(name) && !asked.contains(name)));
    }

    private static Stream<Operation> operations(OpenAPI description) {
        return description.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static Stream<Schema> contents(Content content) {
        return content == null
                ? Stream.of()
                : content.values().stream().map(MediaType::getSchema).filter(Objects::nonNull);
    }

    private static void reach(Map<String, Schema> schemas, Stream<Schema> from, Set<String> reached) {
        from.forEach(schema -> {
            if (schema.get$ref() == null) {
                reach(schemas, parts(schema), reached);
                return;
            }
            Schema<?> named = schemas.get(DescribedType.name(schema));
            if (named != null && reached.add(DescribedType.name(schema))) {
                reach(schemas, parts(named), reached);
            }
        });
    }

    private static Stream<Schema> parts(Schema<?> schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        schema.getItems() == null ? List.<Schema>of() : List.<Schema>of(schema.getItems()),
                        schema.getAllOf() == null ? List.<Schema>of() : schema.getAllOf(),
                        schema.getOneOf() == null ? List.<Schema>of() : schema.getOneOf(),
                        schema.getAnyOf() == null ? List.<Schema>of() : schema.getAnyOf())
                .flatMap(Collection::stream);
    }

    private static void settle(Schema<?> schema, boolean answer) {
        Object noted =
                schema.getExtensions() == null ? null : schema.getExtensions().remove(AlwaysSent.NOTE);
        if (answer && noted instanceof List<?> names && !names.isEmpty()) {
            List<String> required = new ArrayList<>();
            names.forEach(name -> required.add((String) name));
            schema.setRequired(required);
        }
    }
}
