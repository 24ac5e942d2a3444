package vn.hocso.certification.condition;

import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;

import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that must hold before a certificate is issued, beside the course being completed. A kind says itself what a learner lacks and
 * how it reads, so that a new kind is a new class and a name for it here.
 */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = FinalMark.class, name = "FINAL_MARK"),
    @Type(value = FinalShare.class, name = "FINAL_SHARE"),
    @Type(value = ItemMark.class, name = "ITEM_MARK"),
    @Type(value = Approved.class, name = "APPROVAL"),
    @Type(value = SurveyDone.class, name = "SURVEY")
})
@Schema(
        name = "CertificateCondition",
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "FINAL_MARK", schema = FinalMark.class),
            @DiscriminatorMapping(value = "FINAL_SHARE", schema = FinalShare.class),
            @DiscriminatorMapping(value = "ITEM_MARK", schema = ItemMark.class),
            @DiscriminatorMapping(value = "APPROVAL", schema = Approved.class),
            @DiscriminatorMapping(value = "SURVEY", schema = SurveyDone.class)
        },
        oneOf = {FinalMark.class, FinalShare.class, ItemMark.class, Approved.class, SurveyDone.class})
public sealed interface Condition permits FinalMark, FinalShare, ItemMark, Approved, SurveyDone {

    /** The condition in words. */
    Finding sentence();

    /** Refuses what cannot be fulfilled. */
    void requireSense(Scale scale);

    /** What has to be looked up of a learner, which is done only where some condition asks for it. */
    Set<Evidence> evidence();

    /** What the learner still lacks, or nothing when the condition holds. */
    Optional<Finding> missing(Standing standing);

    /** Where the learner goes to fulfil it. */
    default Remedy remedy(Standing standing) {
        return new Remedy.OfOthers();
    }
}
