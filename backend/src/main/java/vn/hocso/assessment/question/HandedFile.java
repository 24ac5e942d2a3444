package vn.hocso.assessment.question;

import java.util.UUID;

/** A file as an answer names it. */
public record HandedFile(UUID fileId, String name, long bytes, String extension) {}
