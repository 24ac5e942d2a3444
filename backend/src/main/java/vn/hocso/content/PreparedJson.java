package vn.hocso.content;

/** A response body made once at publication, to be written out as it is; the tag changes only when the bytes do. */
public record PreparedJson(byte[] bytes, String etag) {}
