package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.AnswerFileRefusals.AnswerFileNotAllowed;
import vn.hocso.assessment.attempt.AnswerFileRefusals.AnswerFileTooLarge;
import vn.hocso.assessment.attempt.AnswerFileRefusals.AnswerFileUnknown;
import vn.hocso.assessment.attempt.AnswerFileRefusals.AttemptFull;
import vn.hocso.assessment.attempt.AnswerFileRefusals.FilesNotAsked;
import vn.hocso.assessment.attempt.AnswerFileRefusals.PieceOddlyLong;
import vn.hocso.assessment.attempt.AnswerFileRefusals.PiecesMissing;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptClosed;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.question.FileRule;
import vn.hocso.assessment.question.HandedFile;
import vn.hocso.identity.AccountId;
import vn.hocso.media.FileGroup;
import vn.hocso.media.HandIns;
import vn.hocso.media.HandIns.HandIn;
import vn.hocso.media.ObjectStore;
import vn.hocso.media.ObjectStore.ObjectMissing;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/**
 * Takes files of learners in, piece by piece. Each step may be repeated after a lost answer. The server's clock decides for files as it does
 * for answers: what becomes whole after the time is up is part of none.
 */
@Service
class AnswerFileIntake {

    private static final long MEGABYTE = 1024 * 1024;
    static final long MOST_MEGABYTES = 500;
    private static final int MOST_FILES = 100;
    private static final int LONGEST_NAME = 200;

    private final AttemptStore attempts;
    private final OpenPapers papers;
    private final AnswerFileRows rows;
    private final AnsweredFiles answered;
    private final HandIns handIns;
    private final ObjectStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnswerFileIntake(
            AttemptStore attempts,
            OpenPapers papers,
            AnswerFileRows rows,
            AnsweredFiles answered,
            HandIns handIns,
            ObjectStore store,
            TransactionTemplate transaction,
            Clock clock) {
        this.attempts = attempts;
        this.papers = papers;
        this.rows = rows;
        this.answered = answered;
        this.handIns = handIns;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes room for a file of that name and length. */
    AnswerFile announce(Actor actor, AttemptId id, int no, AnnounceFile request) {
        FileRule rule =
                papers.fileRule(id, AccountId.of(actor), no, request.part()).orElseThrow(FilesNotAsked::new);
        String name = cleaned(request.name());
        requireAllowed(rule, name, request.bytes());
        return transaction.execute(status -> {
            requireOpen(actor, id);
            return rows.find(id, request.fileId())
                    .filter(known -> known.no() == no)
                    .orElseGet(() ->
                            add(AnswerFile.announced(request.fileId(), id, no, request.part(), name, request.bytes())));
        });
    }

    private AnswerFile add(AnswerFile file) {
        if (rows.isTaken(file.id())) {
            throw new AnswerFileUnknown();
        }
        requireRoom(file);
        rows.add(file, now());
        return file;
    }

    private void requireRoom(AnswerFile file) {
        if (!hasRoom(file)) {
            answered.letGoOfReplaced(file.attemptId());
            if (!hasRoom(file)) {
                throw new AttemptFull(MOST_MEGABYTES);
            }
        }
    }

    private boolean hasRoom(AnswerFile file) {
        List<AnswerFile> all = rows.of(file.attemptId());
        long bytes = all.stream().mapToLong(AnswerFile::bytes).sum();
        return all.size() < MOST_FILES && bytes + file.bytes() <= MOST_MEGABYTES * MEGABYTE;
    }

    private static void requireAllowed(FileRule rule, String name, long bytes) {
        if (bytes > rule.mostBytes()) {
            throw new AnswerFileTooLarge(rule.mostMegabytes());
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Set<String> allowed = rule.groups().stream()
                .flatMap(group -> group.extensions().stream())
                .collect(Collectors.toSet());
        if (!allowed.contains(extension)) {
            throw new AnswerFileNotAllowed(rule.groups().stream()
                    .sorted()
                    .map(FileGroup::extensions)
                    .flatMap(List::stream)
                    .map(one -> one.toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")));
        }
    }

    /** Keeps a piece; the same again changes nothing. */
    void receive(Actor actor, AttemptId id, UUID fileId, int piece, InputStream content) throws IOException {
        AnswerFile file = require(actor, id, fileId);
        byte[] bytes = content.readNBytes(AnswerFile.PIECE_BYTES + 1);
        if (bytes.length == 0 || bytes.length != file.lengthOf(piece)) {
            throw new PieceOddlyLong();
        }
        if (!file.isWhole()) {
            store.put(file.keyOf(piece), bytes, "application/octet-stream");
        }
    }

    /** Puts the pieces together and looks through them; a file found unfit is let go. */
    HandedFile complete(Actor actor, AttemptId id, UUID fileId) {
        AnswerFile file = require(actor, id, fileId);
        if (file.isWhole()) {
            return file.handed();
        }
        FileRule rule =
                papers.fileRule(id, AccountId.of(actor), file.no(), file.part()).orElseThrow(FilesNotAsked::new);
        inWorkspace(workspace -> keep(file, workspace, rule, actor));
        file.keysOfPieces().forEach(store::delete);
        return rows.find(id, fileId).orElseThrow(AnswerFileUnknown::new).handed();
    }

    private void keep(AnswerFile file, Path workspace, FileRule rule, Actor actor) throws IOException {
        Path brought = workspace.resolve("brought");
        assemble(file, brought);
        HandIn found = lookedThrough(file, brought, rule, workspace.resolve("kept"));
        store.put(file.key(), found.content(), found.contentType());
        transaction.executeWithoutResult(status -> {
            requireOpen(actor, file.attemptId());
            rows.complete(file, found, now());
        });
    }

    private HandIn lookedThrough(AnswerFile file, Path brought, FileRule rule, Path workspace) {
        try {
            return handIns.receive(brought, file.name(), rule.groups(), workspace);
        } catch (Refusal unfit) {
            rows.letGo(file.id());
            throw unfit;
        }
    }

    private void assemble(AnswerFile file, Path into) throws IOException {
        try (OutputStream whole = Files.newOutputStream(into)) {
            for (String key : file.keysOfPieces()) {
                try (InputStream piece = store.open(key)) {
                    piece.transferTo(whole);
                }
            }
        } catch (ObjectMissing missing) {
            throw new PiecesMissing();
        }
    }

    /** Lets go of a file that did not become whole. */
    void cancel(Actor actor, AttemptId id, UUID fileId) {
        requireOwn(actor, id);
        rows.find(id, fileId).filter(file -> !file.isWhole()).ifPresent(file -> rows.letGo(file.id()));
    }

    private AnswerFile require(Actor actor, AttemptId id, UUID fileId) {
        Attempt attempt = requireOwn(actor, id);
        if (!attempt.takesAnswers(now())) {
            throw new AttemptClosed();
        }
        return rows.find(id, fileId).orElseThrow(AnswerFileUnknown::new);
    }

    private Attempt requireOwn(Actor actor, AttemptId id) {
        return attempts.find(id)
                .filter(one -> one.accountId().equals(AccountId.of(actor)))
                .orElseThrow(AttemptUnknown::new);
    }

    private void requireOpen(Actor actor, AttemptId id) {
        Attempt attempt = attempts.lock(id)
                .filter(one -> one.accountId().equals(AccountId.of(actor)))
                .orElseThrow(AttemptUnknown::new);
        if (!attempt.takesAnswers(now())) {
            throw new AttemptClosed();
        }
    }

    /** The last part of a path, on one line, without signs that would turn or hide letters, and short enough with its ending. */
    private static String cleaned(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String line = VietnameseText.line(last.replaceAll("[\\p{Cf}\\p{Cc}]", " "));
        return line.length() <= LONGEST_NAME ? line : line.substring(line.length() - LONGEST_NAME);
    }

    private interface Work {
        void in(Path workspace) throws IOException;
    }

    private static void inWorkspace(Work work) {
        try {
            Path workspace = Files.createTempDirectory("hocso-hand-in-");
            try {
                work.in(workspace);
            } finally {
                FileSystemUtils.deleteRecursively(workspace);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
