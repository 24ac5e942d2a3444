package vn.hocso.assessment.attempt;

import java.time.Instant;

import tools.jackson.databind.JsonNode;

/** The latest answer to a question of a paper; the lease orders what different devices sent, the sequence number what one of them did. */
record Answer(int no, JsonNode answer, boolean flagged, int lease, long seq, Instant savedAt) {}
