package vn.hocso.platform;

import java.util.List;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** Describes what every request may be answered with instead: a problem, as {@link Problems} makes them. */
@Component
class ProblemDescription implements OpenApiCustomizer {

    private static final String NAME = "Problem";
    private static final String FIELD = "FieldProblem";

    @Override
    public void customise(OpenAPI description) {
        description
                .getComponents()
                .addSchemas(FIELD, field())
                .addSchemas(NAME, problem())
                .addResponses(
                        NAME,
                        new ApiResponse()
                                .description("The request was refused or failed")
                                .content(new Content()
                                        .addMediaType(
                                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                new MediaType().schema(reference(NAME)))));
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .map(Operation::getResponses)
                .forEach(responses -> responses.setDefault(new ApiResponse().$ref(NAME)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("code", new StringSchema().description("Stable, such as learning.enrolment-closed"))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("traceId", new StringSchema())
                .addProperty("errors", new ArraySchema().items(reference(FIELD)))
                .required(List.of("type", "title", "status", "code"))
                .additionalProperties(true)
                .description("Whatever else the refusal tells stands beside these, by name");
    }

    private static Schema<?> field() {
        return new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("field", "code", "message"));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + name);
    }
}
