package vn.hocso.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text, or list of texts, that names beans of the given type. Which kinds there are is known only when the application is put together,
 * so no enum can list them; the description of the API does.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface NameOf {

    Class<? extends Named> value();
}
