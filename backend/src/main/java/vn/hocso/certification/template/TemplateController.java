package vn.hocso.certification.template;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.hocso.certification.document.Layout;
import vn.hocso.certification.template.TemplateRefusals.PictureUnusable;
import vn.hocso.certification.template.TemplateViews.AddTemplate;
import vn.hocso.certification.template.TemplateViews.PreviewLayout;
import vn.hocso.certification.template.TemplateViews.TemplatePicture;
import vn.hocso.certification.template.TemplateViews.TemplateSummary;
import vn.hocso.certification.template.TemplateViews.TemplateUse;
import vn.hocso.certification.template.TemplateViews.TemplateView;
import vn.hocso.certification.template.TemplateViews.WriteTemplate;
import vn.hocso.content.CourseId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
@RequestMapping("/api/certificate-templates")
class TemplateController {

    private final TemplateService templates;
    private final TemplateList list;
    private final TemplateUses uses;
    private final TemplatePictures pictures;
    private final LayoutPreview preview;

    TemplateController(
            TemplateService templates,
            TemplateList list,
            TemplateUses uses,
            TemplatePictures pictures,
            LayoutPreview preview) {
        this.templates = templates;
        this.list = list;
        this.uses = uses;
        this.pictures = pictures;
        this.preview = preview;
    }

    @GetMapping
    Page<TemplateSummary> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean retired,
            @Valid @ParameterObject Paging paging) {
        return list.find(actor, q, retired, paging);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TemplateView add(@Valid @RequestBody AddTemplate request, Actor actor, Locale locale) {
        return templates.view(actor, templates.add(actor, request), locale);
    }

    @GetMapping("/{templateId}")
    TemplateView view(@PathVariable TemplateId templateId, Actor actor, Locale locale) {
        return templates.view(actor, templateId, locale);
    }

    @PutMapping("/{templateId}")
    TemplateView write(
            @PathVariable TemplateId templateId,
            @Valid @RequestBody WriteTemplate request,
            Actor actor,
            Locale locale) {
        templates.write(actor, templateId, request);
        return templates.view(actor, templateId, locale);
    }

    @DeleteMapping("/{templateId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable TemplateId templateId, Actor actor) {
        templates.delete(actor, templateId);
    }

    @PostMapping("/{templateId}/versions")
    TemplateView publish(@PathVariable TemplateId templateId, Actor actor, Locale locale) {
        templates.publish(actor, templateId);
        return templates.view(actor, templateId, locale);
    }

    @GetMapping("/{templateId}/versions/{version}")
    Layout version(@PathVariable TemplateId templateId, @PathVariable int version, Actor actor) {
        return templates.version(actor, templateId, version);
    }

    @PutMapping("/{templateId}/retirement")
    TemplateView retire(@PathVariable TemplateId templateId, Actor actor, Locale locale) {
        templates.retire(actor, templateId);
        return templates.view(actor, templateId, locale);
    }

    @DeleteMapping("/{templateId}/retirement")
    TemplateView reinstate(@PathVariable TemplateId templateId, Actor actor, Locale locale) {
        templates.reinstate(actor, templateId);
        return templates.view(actor, templateId, locale);
    }

    /** The layout of the request as it would be printed, with made-up names. Nothing is saved. */
    @PostMapping(value = "/{templateId}/previews", produces = MediaType.IMAGE_PNG_VALUE)
    byte[] preview(@PathVariable TemplateId templateId, @Valid @RequestBody PreviewLayout request, Actor actor) {
        return preview.draw(actor, templateId, request);
    }

    @PostMapping(value = "/{templateId}/pictures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TemplatePicture addPicture(@PathVariable TemplateId templateId, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        templates.editable(actor, templateId);
        if (file.getSize() > TemplatePictures.MOST_BYTES) {
            throw new PictureUnusable(
                    "certification.file-too-large", Map.of("megabytes", TemplatePictures.MOST_BYTES / 1024 / 1024));
        }
        return pictures.add(templateId, file.getBytes());
    }

    @GetMapping(value = "/{templateId}/pictures/{image}", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<Resource> picture(@PathVariable TemplateId templateId, @PathVariable String image, Actor actor) {
        templates.readable(actor, templateId);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(new InputStreamResource(pictures.open(templateId, image)));
    }

    @GetMapping("/{templateId}/uses")
    List<TemplateUse> uses(@PathVariable TemplateId templateId, Actor actor) {
        return uses.of(actor, templateId);
    }

    @PutMapping("/{templateId}/units/{unitId}")
    List<TemplateUse> giveToUnit(@PathVariable TemplateId templateId, @PathVariable UnitId unitId, Actor actor) {
        uses.giveToUnit(actor, templateId, unitId);
        return uses.of(actor, templateId);
    }

    @DeleteMapping("/{templateId}/units/{unitId}")
    List<TemplateUse> takeFromUnit(@PathVariable TemplateId templateId, @PathVariable UnitId unitId, Actor actor) {
        uses.takeFromUnit(actor, templateId, unitId);
        return uses.of(actor, templateId);
    }

    @PutMapping("/{templateId}/courses/{courseId}")
    List<TemplateUse> giveToCourse(@PathVariable TemplateId templateId, @PathVariable CourseId courseId, Actor actor) {
        uses.giveToCourse(actor, templateId, courseId);
        return uses.of(actor, templateId);
    }

    @DeleteMapping("/{templateId}/courses/{courseId}")
    List<TemplateUse> takeFromCourse(
            @PathVariable TemplateId templateId, @PathVariable CourseId courseId, Actor actor) {
        uses.takeFromCourse(actor, templateId, courseId);
        return uses.of(actor, templateId);
    }
}
