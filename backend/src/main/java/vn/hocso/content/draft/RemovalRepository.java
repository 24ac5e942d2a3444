package vn.hocso.content.draft;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RemovalRepository extends JpaRepository<Removal, UUID> {

    Optional<Removal> findFirstByCourseIdOrderByIdDesc(UUID courseId);

    Optional<Removal> findByCourseIdAndId(UUID courseId, UUID id);

    boolean existsByCourseIdAndItemId(UUID courseId, UUID itemId);

    @Modifying
    @Query("delete from Removal r where r.courseId = :courseId")
    void forget(UUID courseId);
}
