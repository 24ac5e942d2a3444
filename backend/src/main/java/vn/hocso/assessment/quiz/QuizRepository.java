package vn.hocso.assessment.quiz;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuizRepository extends JpaRepository<Quiz, UUID> {

    List<Quiz> findByUnitIdIn(Collection<UUID> unitIds);

    /** Those whose rules draw or name questions of these units, which are not their own. */
    @Query("select q from Quiz q where q.id in (select r.id from Quiz r join r.banks b where b in :banks)")
    List<Quiz> findAsking(Collection<UUID> banks);

    List<Quiz> findByCourseIdOrderById(UUID courseId);
}
