package vn.hocso.certification.issuing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.hocso.certification.RunId;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.issuing.Candidate.Outcome;
import vn.hocso.certification.issuing.RunViews.PersonLine;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificate.State;
import vn.hocso.certification.register.CertificateFiles;
import vn.hocso.certification.register.Certificates;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableFormat;

/** What leaves a run as files: the list of people, the register of what it issued, and the papers together. */
@Component
class RunFiles {

    private static final List<String> PEOPLE =
            List.of("name", "staff-code", "unit", "outcome", "missing", "exception", "register", "number");
    private static final List<String> REGISTER = List.of(
            "register",
            "number",
            "holder",
            "position",
            "unit",
            "course",
            "completed",
            "issued",
            "decision",
            "signer",
            "state");

    private final RunPolicy policy;
    private final RunPeople people;
    private final Certificates certificates;
    private final CertificateFiles papers;
    private final Words words;
    private final Clock clock;

    RunFiles(
            RunPolicy policy,
            RunPeople people,
            Certificates certificates,
            CertificateFiles papers,
            Words words,
            Clock clock) {
        this.policy = policy;
        this.people = people;
        this.certificates = certificates;
        this.papers = papers;
        this.words = words;
        this.clock = clock;
    }

    void people(
            Actor actor,
            RunId id,
            @Nullable String q,
            @Nullable Outcome outcome,
            TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        List<PersonLine> all = people.all(actor, id, q, outcome, locale);
        TableDownload.send(
                response,
                "hoc-so-issuing-run",
                format,
                words.in(locale, "certification.run.people"),
                header(locale, PEOPLE),
                rows -> all.forEach(one -> rows.accept(line(one, locale))));
    }

    /** The lines of the issuer's register that the run wrote, in the order of their numbers. */
    void register(Actor actor, RunId id, TableFormat format, HttpServletResponse response) throws IOException {
        policy.require(actor, id);
        Locale locale = LocaleContextHolder.getLocale();
        TableDownload.send(
                response,
                "so-cap-chung-nhan",
                format,
                words.in(locale, "certification.export.title"),
                header(locale, REGISTER),
                rows -> forEach(id, one -> rows.accept(line(one, locale))));
    }

    /** One paper in memory at a time: those that are made and count. None is made meanwhile, which would keep everybody waiting. */
    void papers(Actor actor, RunId id, HttpServletResponse response) throws IOException {
        policy.require(actor, id);
        Instant now = clock.instant();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("giay-chung-nhan.zip")
                        .build()
                        .toString());
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            // signed papers hold compressed pictures and fonts already
            zip.setLevel(1);
            for (List<Certificate> part = part(id, null); !part.isEmpty(); part = part(id, part.getLast())) {
                for (Certificate one : part) {
                    if (one.filed() != null && one.state(now) == State.VALID) {
                        add(zip, one);
                    }
                }
            }
        }
    }

    private void add(ZipOutputStream zip, Certificate one) throws IOException {
        zip.putNextEntry(new ZipEntry(fileName(one)));
        try (InputStream paper = papers.open(one.id())) {
            paper.transferTo((OutputStream) zip);
        }
        zip.closeEntry();
    }

    /** In the order of the register, with a name that every system can write. */
    static String fileName(Certificate one) {
        String name = VietnameseText.fold(one.holder().name())
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "%05d-%s-%s.pdf".formatted(one.entry().no(), name, one.number());
    }

    private void forEach(RunId id, Consumer<Certificate> each) {
        for (List<Certificate> part = part(id, null); !part.isEmpty(); part = part(id, part.getLast())) {
            part.forEach(each);
        }
    }

    private List<Certificate> part(RunId id, @Nullable Certificate after) {
        return certificates.ofRun(id, after, 500);
    }

    private List<String> header(Locale locale, List<String> columns) {
        return columns.stream()
                .map(column -> words.in(locale, "certification.run.column." + column))
                .toList();
    }

    private List<@Nullable Object> line(PersonLine one, Locale locale) {
        var exception = one.exception();
        var certificate = one.certificate();
        return Arrays.asList(
                one.fullName(),
                one.staffCode(),
                one.unitName(),
                words.in(locale, "certification.run.outcome." + one.outcome()),
                String.join("; ", one.missing()),
                exception == null ? null : exception.reason(),
                certificate == null ? null : certificate.registerNumber(),
                certificate == null ? null : certificate.number());
    }

    private List<@Nullable Object> line(Certificate one, Locale locale) {
        Decision decision = Objects.requireNonNull(one.decision());
        return Arrays.asList(
                one.entry().text(),
                one.number().value(),
                one.holder().name(),
                one.holder().position(),
                one.holder().unitName(),
                one.course().title(),
                one.completedOn(),
                one.issuedOn(),
                decision.number(),
                one.issuer().signerName(),
                words.in(locale, "certification.export.state." + one.state(clock.instant())));
    }
}
