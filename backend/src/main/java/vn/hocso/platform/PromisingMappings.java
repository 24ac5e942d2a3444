package vn.hocso.platform;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Compares a request first with the mappings whose paths may begin with the same two segments. Spring finds paths without variables by
 * name, but matches one with variables against every mapping of the application, of which there are hundreds. Where not exactly one of the
 * few matches, Spring decides as ever.
 */
final class PromisingMappings extends RequestMappingHandlerMapping {

    private static final int SEGMENTS = 2;

    private final Map<String, Map<RequestMappingInfo, HandlerMethod>> bySegments = new HashMap<>();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> all) {
        super.handlerMethodsInitialized(all);
        for (RequestMappingInfo mapping : all.keySet()) {
            String segments = segments(beginning(mapping));
            if (segments != null) {
                bySegments.computeIfAbsent(segments, first -> promising(all, segments));
            }
        }
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        String segments = segments(path);
        Map<RequestMappingInfo, HandlerMethod> few = segments == null ? null : bySegments.get(segments);
        HandlerMethod only = few == null ? null : onlyMatch(few, path, request);
        return only == null ? super.lookupHandlerMethod(path, request) : only;
    }

    private @Nullable HandlerMethod onlyMatch(
            Map<RequestMappingInfo, HandlerMethod> few, String path, HttpServletRequest request) {
        RequestMappingInfo match = null;
        HandlerMethod handler = null;
        for (Map.Entry<RequestMappingInfo, HandlerMethod> one : few.entrySet()) {
            RequestMappingInfo matching = getMatchingMapping(one.getKey(), request);
            if (matching != null) {
                if (match != null) {
                    return null;
                }
                match = matching;
                handler = one.getValue();
            }
        }
        if (match != null && handler != null) {
            request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
            handleMatch(match, path, request);
        }
        return handler;
    }

    /** Those that a path with these segments may match: they go on from there, or have a variable before. */
    private static Map<RequestMappingInfo, HandlerMethod> promising(
            Map<RequestMappingInfo, HandlerMethod> all, String segments) {
        Map<RequestMappingInfo, HandlerMethod> promising = new LinkedHashMap<>();
        all.forEach((mapping, handler) -> {
            String beginning = beginning(mapping);
            if (beginning.startsWith(segments) || segments.startsWith(beginning)) {
                promising.put(mapping, handler);
            }
        });
        return promising;
    }

    /** The path up to the slash after its second segment, if it has more than two and is written plainly. */
    private static @Nullable String segments(String path) {
        int end = 0;
        for (int segment = 0; segment < SEGMENTS; segment++) {
            end = path.indexOf('/', end + 1);
            if (end < 0) {
                return null;
            }
        }
        return path.indexOf('%') < 0 && path.indexOf(';') < 0 ? path.substring(0, end + 1) : null;
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
}
