package vn.hocso.media.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import vn.hocso.media.MediaLibrary.Purpose;

interface MediaFileRepository extends JpaRepository<MediaFile, UUID> {

    Optional<MediaFile> findBySha256AndKindAndUploadedBy(String sha256, Purpose kind, UUID uploadedBy);

    @Query("""
            select m from MediaFile m
            where m.uploadedBy = :uploader and (:kind is null or m.kind = :kind) and m.nameFolded like :pattern
            order by m.id desc
            """)
    Page<MediaFile> list(UUID uploader, @Nullable Purpose kind, String pattern, Pageable page);

    List<MediaFile> findBySha256AndKind(String sha256, Purpose kind);

    @Modifying
    @Query("update MediaFile m set m.publicUse = true where m.id = :id")
    void release(UUID id);
}
