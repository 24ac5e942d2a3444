package vn.hocso.platform;

import java.util.IdentityHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Compares a request only with mappings whose paths begin as its own does. Spring finds paths without variables by name, but matches one
 * with variables against every mapping of the application, of which there are hundreds.
 */
final class PromisingMappings extends RequestMappingHandlerMapping {

    /** By the very mapping: to tell whether two mappings are equal takes longer than all the rest. */
    private final Map<RequestMappingInfo, String> beginnings = new IdentityHashMap<>();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> all) {
        super.handlerMethodsInitialized(all);
        all.keySet().forEach(mapping -> beginnings.put(mapping, beginning(mapping)));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(path, new LookedUp(request, path));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        return promises(mapping, request) ? super.getMatchingMapping(mapping, request) : null;
    }

    private boolean promises(RequestMappingInfo mapping, HttpServletRequest request) {
        return !(request instanceof LookedUp lookedUp) || lookedUp.mayBegin(beginnings.getOrDefault(mapping, ""));
    }

    /** The literal text with which every path of the mapping begins. */
    private static String beginning(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(PromisingMappings::literal)
                .reduce(PromisingMappings::common)
                .orElse("");
    }

    private static String literal(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("{*?\\".indexOf(pattern.charAt(i)) >= 0) {
                return pattern.substring(0, i);
            }
        }
        return pattern;
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    /** A request with what is asked of it again and again while a handler is looked for. */
    private static final class LookedUp extends HttpServletRequestWrapper {

        private final String path;
        private final String method;
        private final boolean plain;

        LookedUp(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
            this.method = request.getMethod();
            this.plain = path.indexOf('%') < 0 && path.indexOf(';') < 0;
        }

        @Override
        public String getMethod() {
            return method;
        }

        /** Whether a path that begins so can be the one asked for; letters written in another way are left to Spring. */
        boolean mayBegin(String beginning) {
            return !plain || path.startsWith(beginning);
        }
    }
}
