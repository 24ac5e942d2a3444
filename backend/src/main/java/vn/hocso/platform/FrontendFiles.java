package vn.hocso.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Gives out the built frontend: hashed assets for a year, everything else revalidated, and the start page for each address that belongs
 * to the application's own router.
 */
final class FrontendFiles {

    private static final Duration YEAR = Duration.ofDays(365);

    private FrontendFiles() {}

    static void register(ResourceHandlerRegistry registry, Path directory) {
        String location = directory.toAbsolutePath().normalize().toUri() + "/";
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(location + "assets/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(location)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new StartPageResolver(directory.resolve("index.html")));
    }

    private static final class StartPageResolver extends PathResourceResolver {

        private final Resource startPage;

        StartPageResolver(Path startPage) {
            this.startPage = new FileSystemResource(startPage);
        }

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            if (file != null) {
                return file;
            }
            return belongsToRouter(path) ? startPage : null;
        }

        private static boolean belongsToRouter(String path) {
            boolean server = path.startsWith("api/") || path.startsWith("media/") || path.startsWith("actuator/");
            return !server && !path.substring(path.lastIndexOf('/') + 1).contains(".");
        }
    }
}
