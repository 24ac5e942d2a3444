package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.AnswerFileReading.Reading;
import vn.hocso.assessment.question.HandedFile;
import vn.hocso.assessment.quiz.QuizDoor;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/** Files of answers, in piece by piece and out as downloads. */
@RestController
@RequestMapping("/api/attempts/{id}")
class AnswerFileController {

    private final AnswerFileIntake intake;
    private final AnswerFileReading reading;
    private final OpenPapers papers;
    private final QuizDoor door;
    private final AnswerFileDownload download;

    AnswerFileController(
            AnswerFileIntake intake,
            AnswerFileReading reading,
            OpenPapers papers,
            QuizDoor door,
            AnswerFileDownload download) {
        this.intake = intake;
        this.reading = reading;
        this.papers = papers;
        this.door = door;
        this.download = download;
    }

    /** A file on its way: how many pieces of which length are awaited, numbered from 0. */
    record AnnouncedFile(UUID fileId, int pieces, int pieceBytes) {}

    /** Announces a file for the answer to a question. */
    @PostMapping("/answers/{no}/files")
    AnnouncedFile announce(
            Actor actor,
            @PathVariable AttemptId id,
            @PathVariable int no,
            @Valid @RequestBody AnnounceFile request,
            HttpServletRequest http) {
        requireEntry(actor, id, http);
        AnswerFile file = intake.announce(actor, id, no, request);
        return new AnnouncedFile(file.id(), file.pieces(), AnswerFile.PIECE_BYTES);
    }

    /** Takes one piece, whose bytes are the body of the request. */
    @PutMapping("/files/{fileId}/pieces/{piece}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    void receive(
            Actor actor,
            @PathVariable AttemptId id,
            @PathVariable UUID fileId,
            @PathVariable int piece,
            HttpServletRequest http)
            throws IOException {
        requireEntry(actor, id, http);
        intake.receive(actor, id, fileId, piece, http.getInputStream());
    }

    /** Looks through the file once all pieces are there; from then on answers may name it. */
    @PostMapping("/files/{fileId}/completion")
    HandedFile complete(Actor actor, @PathVariable AttemptId id, @PathVariable UUID fileId, HttpServletRequest http) {
        requireEntry(actor, id, http);
        return intake.complete(actor, id, fileId);
    }

    /** Gives up a file that is not whole. */
    @DeleteMapping("/files/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(Actor actor, @PathVariable AttemptId id, @PathVariable UUID fileId) {
        intake.cancel(actor, id, fileId);
    }

    @GetMapping("/files/{fileId}")
    void send(
            Actor actor,
            @PathVariable AttemptId id,
            @PathVariable UUID fileId,
            HttpServletRequest http,
            HttpServletResponse response)
            throws IOException {
        download.send(read(actor, id, http).require(fileId), response);
    }

    /** All files of the attempt as one ZIP, written while it is read. */
    @GetMapping("/files")
    void sendAll(Actor actor, @PathVariable AttemptId id, HttpServletRequest http, HttpServletResponse response)
            throws IOException {
        download.sendAll(
                read(actor, id, http).files(), "bai-lam-" + id.toString().substring(24) + ".zip", response);
    }

    private Reading read(Actor actor, AttemptId id, HttpServletRequest http) {
        Reading read = reading.of(actor, id);
        if (read.attempt().isOpen()) {
            door.require(read.attempt().quizId(), http);
        }
        return read;
    }

    private void requireEntry(Actor actor, AttemptId id, HttpServletRequest http) {
        door.require(papers.of(id, AccountId.of(actor)).quiz().quizId(), http);
    }
}
