package vn.hocso.media;

import java.util.List;

/** Kinds of file that people name when they ask for some, with the endings that files of each have. */
public enum FileGroup {
    DOCUMENT("pdf", "docx", "doc", "odt", "rtf", "txt"),
    SPREADSHEET("xlsx", "xls", "ods", "csv"),
    PRESENTATION("pptx", "ppt", "odp"),
    PICTURE("jpg", "jpeg", "png", "webp", "gif"),
    AUDIO("mp3", "m4a", "wav", "ogg"),
    VIDEO("mp4", "mov", "webm"),
    ARCHIVE("zip", "7z", "rar");

    private final List<String> extensions;

    FileGroup(String... extensions) {
        this.extensions = List.of(extensions);
    }

    public List<String> extensions() {
        return extensions;
    }
}
