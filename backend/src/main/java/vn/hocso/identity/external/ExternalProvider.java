package vn.hocso.identity.external;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Talks to the provider: authorisation code with PKCE, state and nonce, all checked by Spring Security. What the provider offers is asked
 * when somebody first needs it, so that a start does not depend on it.
 */
@Component
@EnableConfigurationProperties(OidcProperties.class)
public class ExternalProvider {

    static final String ANSWER = "/api/sign-in/provider/answer";

    private static final Logger LOG = LoggerFactory.getLogger(ExternalProvider.class);
    private static final String ID = "provider";

    private final OidcProperties properties;
    private final SupplierClientRegistrationRepository registrations;
    private final DefaultOAuth2AuthorizationRequestResolver questions;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final OidcAuthorizationCodeAuthenticationProvider answers = new OidcAuthorizationCodeAuthenticationProvider(
            new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

    ExternalProvider(OidcProperties properties, @Value("${hocso.base-url}") String baseUrl) {
        this.properties = properties;
        this.registrations = new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                discovered(properties, baseUrl.replaceAll("/+$", "") + ANSWER)));
        this.questions = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/unused");
        this.questions.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    private static ClientRegistration discovered(OidcProperties properties, String answer) {
        return ClientRegistrations.fromIssuerLocation(properties.issuer())
                .registrationId(ID)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .scope("openid", "email", "profile")
                .redirectUri(answer)
                .build();
    }

    /** What people call it, if there is one. */
    public Optional<String> name() {
        return properties.issuer().isBlank() ? Optional.empty() : Optional.of(properties.name());
    }

    String issuer() {
        return properties.issuer();
    }

    /** Where to send the browser. For a confirmation the provider is asked to have the person sign in anew. */
    String question(boolean anew, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest question = resolved(request);
        if (anew) {
            question = OAuth2AuthorizationRequest.from(question)
                    .additionalParameters(more -> more.putAll(Map.of("prompt", "login", "max_age", "0")))
                    .build();
        }
        asked.saveAuthorizationRequest(question, request, response);
        return question.getAuthorizationRequestUri();
    }

    private OAuth2AuthorizationRequest resolved(HttpServletRequest request) {
        try {
            OAuth2AuthorizationRequest question = questions.resolve(request, ID);
            if (question != null) {
                return question;
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("The external provider could not be asked what it offers: {}", unreachable.toString());
        }
        throw new ProviderProblem("identity.provider-unreachable");
    }

    /** Whom the provider says it is, from the parameters with which it sent the browser back. */
    ExternalPerson answer(HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        if (question == null) {
            throw new ProviderProblem("identity.provider-answer-out-of-date");
        }
        try {
            var exchange = new OAuth2AuthorizationExchange(question, response(request, question));
            var token = new OAuth2LoginAuthenticationToken(
                    requireNonNull(registrations.findByRegistrationId(ID)), exchange);
            var authenticated = answers.authenticate(token);
            if (authenticated != null && authenticated.getPrincipal() instanceof OidcUser user) {
                return ExternalPerson.of(user);
            }
        } catch (OAuth2AuthenticationException refused) {
            LOG.warn("The external provider refused: {}", refused.getError().getErrorCode());
        } catch (RuntimeException failure) {
            LOG.warn("The external provider's answer could not be used", failure);
        }
        throw new ProviderProblem("identity.provider-refused");
    }

    private static OAuth2AuthorizationResponse response(
            HttpServletRequest request, OAuth2AuthorizationRequest question) {
        String code = request.getParameter(OAuth2ParameterNames.CODE);
        OAuth2AuthorizationResponse.Builder response = code != null
                ? OAuth2AuthorizationResponse.success(code)
                : OAuth2AuthorizationResponse.error(or(request.getParameter(OAuth2ParameterNames.ERROR), "no_code"));
        return response.redirectUri(requireNonNull(question.getRedirectUri()))
                .state(or(request.getParameter(OAuth2ParameterNames.STATE), "none"))
                .build();
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    /** Something went wrong on the way there or back; the page that the person is sent to says it by this code. */
    static class ProviderProblem extends RuntimeException {

        private final String code;

        ProviderProblem(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
