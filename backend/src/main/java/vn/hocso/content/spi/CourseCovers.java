package vn.hocso.content.spi;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The pictures a course may show as its cover, kept by whoever keeps pictures. */
public interface CourseCovers {

    /** Addresses of the pictures among the given ones that exist. */
    Map<UUID, String> addresses(Collection<UUID> pictures);

    /** Lets everybody see the picture, also without signing in, because its course is now on offer. */
    void release(UUID picture);
}
