package vn.hocso.assessment.quiz;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface QuizRepository extends JpaRepository<Quiz, UUID> {

    List<Quiz> findByUnitIdIn(Collection<UUID> unitIds);

    List<Quiz> findByCourseIdOrderById(UUID courseId);
}
