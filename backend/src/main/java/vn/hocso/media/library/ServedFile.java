package vn.hocso.media.library;

/** A file as it is sent to browsers: where it lies, what it is, and a tag that changes only when its bytes do. */
record ServedFile(String key, String contentType, long bytes, String tag, String fileName) {}
