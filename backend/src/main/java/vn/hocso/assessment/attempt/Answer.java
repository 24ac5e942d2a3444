package vn.hocso.assessment.attempt;

import java.time.Instant;

import tools.jackson.databind.JsonNode;

/** The latest answer to a question of a paper; the sequence number orders what the learner's devices sent. */
record Answer(int no, JsonNode answer, boolean flagged, long seq, Instant savedAt) {}
