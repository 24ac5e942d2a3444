package vn.hocso.catalogue.offer;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface OfferedLessonRepository extends JpaRepository<OfferedLesson, UUID> {

    List<OfferedLesson> findByCourseId(UUID courseId);
}
