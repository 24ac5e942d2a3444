package vn.hocso.access;

import java.util.Comparator;
import java.util.List;

import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address and a method of it that the application answers. */
record Endpoint(HttpMethod method, String path) {

    /** All there are, as the application itself knows them. */
    static List<Endpoint> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("vn.hocso"))
                .flatMap(one -> one.getKey().getPatternValues().stream()
                        .flatMap(path -> one.getKey().getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::asHttpMethod)
                                .map(method -> new Endpoint(method, path))))
                .distinct()
                .sorted(Comparator.comparing(Endpoint::path)
                        .thenComparing(one -> one.method().name()))
                .toList();
    }

    boolean reads() {
        return method.equals(HttpMethod.GET);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
