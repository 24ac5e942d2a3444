package vn.hocso.certification.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.document.CertificateFace.Decision;

/** What a text of a template may be filled with, by the name that stands in braces. */
public enum Field {
    HOLDER_NAME("holderName", face -> face.holder().name()),
    HOLDER_POSITION("holderPosition", face -> face.holder().position()),
    HOLDER_UNIT("holderUnit", face -> face.holder().unitName()),
    COURSE_TITLE("courseTitle", face -> face.course().title()),
    COURSE_CODE("courseCode", face -> face.course().code()),
    COURSE_VERSION("courseVersion", face -> Integer.toString(face.course().versionNumber())),
    COMPLETED_ON("completedOn", face -> inDigits(face.completedOn())),
    COMPLETED_ON_IN_WORDS("completedOnInWords", face -> inWords(face.completedOn())),
    ISSUED_ON("issuedOn", face -> inDigits(face.issuedOn())),
    ISSUED_ON_IN_WORDS("issuedOnInWords", face -> inWords(face.issuedOn())),
    EXPIRES_ON("expiresOn", face -> inDigits(face.expiresOn())),
    DECISION("decision", face -> decision(face.decision())),
    PLACE("place", face -> face.issuer().place()),
    ISSUER_NAME("issuerName", face -> face.issuer().name()),
    GOVERNING_NAME("governingName", face -> face.issuer().governingName()),
    SIGNER_TITLE("signerTitle", face -> face.issuer().signerTitle()),
    SIGNER_NAME("signerName", face -> face.issuer().signerName()),
    NUMBER("number", CertificateFace::number),
    REGISTER_NUMBER("registerNumber", CertificateFace::registerNumber),
    VERIFICATION_URL("verificationUrl", CertificateFace::verificationUrl);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, Field> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Field::code, Function.identity()));

    private final String code;
    private final Function<CertificateFace, @Nullable String> value;

    Field(String code, Function<CertificateFace, @Nullable String> value) {
        this.code = code;
        this.value = value;
    }

    public String code() {
        return code;
    }

    static Optional<Field> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The fields that a text names. */
    public static Set<Field> in(String text) {
        return Fields.named(text).stream().flatMap(name -> of(name).stream()).collect(Collectors.toSet());
    }

    /** What stands in braces in a text and is no field. */
    public static Set<String> unknownIn(String text) {
        return Fields.named(text).stream().filter(name -> of(name).isEmpty()).collect(Collectors.toSet());
    }

    /** Empty when the certificate has nothing of the kind. */
    String in(CertificateFace face) {
        String found = value.apply(face);
        return found == null ? "" : found;
    }

    private static @Nullable String decision(@Nullable Decision decision) {
        return decision == null ? null : "%s ngày %s".formatted(decision.number(), inDigits(decision.decidedOn()));
    }

    private static @Nullable String inDigits(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    /** Day and month below ten carry a nought before them only where it prevents tampering: days to 9 and the first two months. */
    static String inWords(LocalDate date) {
        String day = date.getDayOfMonth() < 10 ? "0" + date.getDayOfMonth() : "" + date.getDayOfMonth();
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "%s tháng %s năm %d".formatted(day, month, date.getYear());
    }
}
