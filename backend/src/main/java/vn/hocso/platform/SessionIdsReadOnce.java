package vn.hocso.platform;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Reads the session's id from a request once for each dispatch. Spring Session forgets what it found as soon as the response is committed,
 * and would then ask the database for the same session once more only to compare its id, at the end of every request with a body.
 */
record SessionIdsReadOnce(HttpSessionIdResolver ids) implements HttpSessionIdResolver {

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        String read = SessionIdsReadOnce.class.getName() + "." + request.getDispatcherType();
        if (request.getAttribute(read) != null) {
            return List.of();
        }
        request.setAttribute(read, true);
        return ids.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        if (!response.isCommitted()) {
            ids.setSessionId(request, response, sessionId);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        ids.expireSession(request, response);
    }
}
