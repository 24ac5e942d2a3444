package vn.hocso.platform;

import java.util.List;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.servers.Server;
import tools.jackson.databind.JsonNode;

import vn.hocso.shared.Actor;

/**
 * Describes the API closely enough for clients to be generated from it. Typed identifiers are plain UUIDs on the wire, who acts is known
 * from the session and not sent, and JSON that only a kind of block understands may hold anything.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class)
                .addSimpleTypePredicateForParameterObject(TypedIdentifiers::isIdentifier)
                .replaceWithSchema(JsonNode.class, new ObjectSchema().additionalProperties(true));
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Hocso")
                        .version("1")
                        .description(
                                "The API of the Hocso learning platform. Failures are problem documents after RFC 9457.")
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")));
    }
}
