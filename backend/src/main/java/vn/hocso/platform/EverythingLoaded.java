package vn.hocso.platform;

import java.lang.annotation.ElementType;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;

import org.jspecify.annotations.Nullable;

/** Nothing that is validated has parts that are still to be read from the database. */
final class EverythingLoaded implements TraversableResolver {

    @Override
    public boolean isReachable(
            @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType where) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType where) {
        return true;
    }
}
