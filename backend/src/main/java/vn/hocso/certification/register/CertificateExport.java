package vn.hocso.certification.register;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.NotAllowed;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableFormat;

import static vn.hocso.organisation.Permission.VIEW_CERTIFICATES;

/** Writes the register, as far as the actor sees it and as it is filtered, as a table. */
@Component
class CertificateExport {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final List<String> COLUMNS =
            List.of("number", "register", "holder", "unit", "course", "issuer", "completed", "issued", "state");

    private final CertificateList list;
    private final CertificatePolicy policy;
    private final Words words;

    CertificateExport(CertificateList list, CertificatePolicy policy, Words words) {
        this.list = list;
        this.policy = policy;
        this.words = words;
    }

    void write(Actor actor, CertificateQuery query, TableFormat format, HttpServletResponse response)
            throws IOException {
        if (!policy.authority(actor).mayAnywhere(VIEW_CERTIFICATES)) {
            throw new NotAllowed();
        }
        Locale locale = LocaleContextHolder.getLocale();
        TableDownload.send(
                response,
                "hoc-so-certificates",
                format,
                words.in(locale, "certification.export.title"),
                COLUMNS.stream()
                        .map(column -> words.in(locale, "certification.export." + column))
                        .toList(),
                rows -> forEach(actor, query, certificate -> rows.accept(line(certificate, locale))));
    }

    private void forEach(Actor actor, CertificateQuery query, Consumer<CertificateView> each) {
        int number = 0;
        Page<CertificateView> page;
        do {
            Paging paging = new Paging(number++, ROWS_AT_ONCE, query.paging().sort());
            page = list.find(
                    actor, new CertificateQuery(query.q(), query.unit(), query.holder(), query.state(), paging));
            page.items().forEach(each);
        } while (page.items().size() == ROWS_AT_ONCE);
    }

    private List<@Nullable Object> line(CertificateView certificate, Locale locale) {
        return Arrays.asList(
                certificate.number(),
                certificate.registerNumber(),
                certificate.holderName(),
                certificate.unitName(),
                certificate.courseTitle(),
                certificate.issuerName(),
                certificate.completedOn(),
                certificate.issuedOn(),
                words.in(locale, "certification.export.state." + certificate.state()));
    }
}
