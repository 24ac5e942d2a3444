package vn.hocso.media.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.media.MediaId;
import vn.hocso.shared.Ids;

/** Which pictures are kept in which narrower widths. */
@Repository
class NarrowPictureRows {

    private static final Pattern NAME = Pattern.compile(
            NarrowPictures.WIDTHS.stream().map(String::valueOf).collect(Collectors.joining("|", "w(", ")")));

    private final JdbcClient jdbc;

    NarrowPictureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MediaId mediaId, List<NarrowPicture> pictures) {
        pictures.forEach(picture -> jdbc.sql(
                        "insert into media_narrow_picture (media_id, width, content_type, bytes) values (?, ?, ?, ?)")
                .params(Ids.bytes(mediaId.value()), picture.width(), picture.contentType(), picture.content().length)
                .update());
    }

    /** What is served under the name; the whole picture where no narrower one is worth keeping. */
    Optional<ServedFile> served(MediaFile file, String name) {
        Matcher width = NAME.matcher(name);
        if (!width.matches() || !file.isPicture()) {
            return Optional.empty();
        }
        return find(file, Integer.parseInt(width.group(1))).or(() -> Optional.of(file.whole()));
    }

    private Optional<ServedFile> find(MediaFile file, int width) {
        return jdbc.sql("select content_type, bytes from media_narrow_picture where media_id = ? and width = ?")
                .params(Ids.bytes(file.mediaId().value()), width)
                .query((row, number) -> file.narrow(width, row.getString("content_type"), row.getLong("bytes")))
                .optional();
    }
}
