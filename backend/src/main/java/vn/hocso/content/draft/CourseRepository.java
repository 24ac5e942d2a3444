package vn.hocso.content.draft;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CourseRepository extends JpaRepository<Course, UUID> {

    /** The course, held until the transaction ends, so that changes of one course come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Course c where c.id = :id")
    Optional<Course> findAndHold(UUID id);

    boolean existsByCode(String code);
}
