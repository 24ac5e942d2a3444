package vn.hocso.assessment.quiz;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuizRepository extends JpaRepository<Quiz, UUID> {

    /** Those of these units, and those of others whose rules draw from their banks. */
    @Query(
            "select q from Quiz q where q.unitId in :units or q.id in (select r.id from Quiz r join r.banks b where b in :units)")
    List<Quiz> findDrawingFrom(Collection<UUID> units);

    List<Quiz> findByCourseIdOrderById(UUID courseId);
}
