package vn.hocso.platform;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;

import vn.hocso.shared.Actor;

/** Describes the API. Typed identifiers are plain UUIDs on the wire, and who acts is known from the session, not sent. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
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

    @Bean
    ModelConverter typedIdentifiers() {
        return new TypedIdentifiers();
    }

    /** A record that is written as its only component is described as that. */
    private static final class TypedIdentifiers implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            Class<?> wrapped = wrapped(type.getType());
            if (wrapped == UUID.class) {
                return new StringSchema().format("uuid");
            }
            if (wrapped == String.class) {
                return new StringSchema();
            }
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        }

        /** What the only component of a record is, if it stands for the whole record. */
        private static @Nullable Class<?> wrapped(@Nullable Type type) {
            Class<?> raw = type instanceof Class<?> found
                    ? found
                    : type == null ? null : com.fasterxml.jackson.databind.type.TypeFactory.rawClass(type);
            if (raw == null || !raw.isRecord() || raw.getRecordComponents().length != 1) {
                return null;
            }
            RecordComponent only = raw.getRecordComponents()[0];
            return only.getAccessor().isAnnotationPresent(JsonValue.class) ? only.getType() : null;
        }
    }
}
