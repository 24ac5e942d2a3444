package vn.hocso.certification.template;

import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.document.Field;
import vn.hocso.certification.document.Layout;
import vn.hocso.certification.document.Pictures;
import vn.hocso.certification.document.StandardLayout;
import vn.hocso.content.CourseId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What certificates are printed with: what was chosen when they were issued, whatever became of the template since. */
@Component
public class ChosenLayouts {

    private static final String CHOSEN = """
            from certification_template_use u join certification_template t on t.id = u.template_id
            where t.retired_at is null and t.latest_version is not null
              and (u.user_id = :course or (not u.course and :path like concat(u.unit_path, '%')))
            order by u.course desc, length(u.unit_path) desc
            limit 1
            """;

    private final JdbcClient jdbc;
    private final Templates templates;
    private final TemplatePictures pictures;
    private final Cache<Chosen, Layout> versions =
            Caffeine.newBuilder().maximumSize(200).build();

    ChosenLayouts(JdbcClient jdbc, Templates templates, TemplatePictures pictures) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.pictures = pictures;
    }

    private record Chosen(TemplateId template, int version) {}

    /** A layout with the pictures it shows. */
    public record Printable(Layout layout, Pictures pictures) {}

    /** Notes for a certificate that is being issued which version it follows, within the caller's transaction. */
    public void choose(CertificateId certificate, CourseId course, String issuerPath) {
        jdbc.sql("""
                insert into certification_certificate_template (certificate_id, template_id, version)
                select :certificate, t.id, t.latest_version
                """ + CHOSEN)
                .param("certificate", Ids.bytes(certificate.value()))
                .param("course", Ids.bytes(course.value()))
                .param("path", issuerPath)
                .update();
    }

    /** The name of the template that certificates of the course follow when they are issued now, if one was chosen. */
    public Optional<String> nameOf(CourseId course, String issuerPath) {
        return jdbc.sql("select t.name " + CHOSEN)
                .param("course", Ids.bytes(course.value()))
                .param("path", issuerPath)
                .query(String.class)
                .optional();
    }

    /** What the certificate is printed with; the usual form when nothing was chosen. */
    public Printable of(CertificateId certificate) {
        return chosen(certificate)
                .map(chosen -> new Printable(layout(chosen), pictures.forPrinting(chosen.template())))
                .orElseGet(() -> new Printable(StandardLayout.COMPLETION_LANDSCAPE.layout(), Pictures.NONE));
    }

    /** What of the certificate is printed on its paper. */
    public Set<Field> printed(CertificateId certificate) {
        return chosen(certificate)
                .map(this::layout)
                .orElseGet(StandardLayout.COMPLETION_LANDSCAPE::layout)
                .fields();
    }

    private Optional<Chosen> chosen(CertificateId certificate) {
        return jdbc.sql("select template_id, version from certification_certificate_template where certificate_id = ?")
                .param(Ids.bytes(certificate.value()))
                .query((row, no) -> new Chosen(new TemplateId(Columns.id(row, "template_id")), row.getInt("version")))
                .optional();
    }

    private Layout layout(Chosen chosen) {
        Layout known = versions.getIfPresent(chosen);
        if (known != null) {
            return known;
        }
        Layout layout = templates.version(chosen.template(), chosen.version()).orElseThrow();
        versions.put(chosen, layout);
        return layout;
    }
}
