package vn.hocso.content.draft;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface LessonBodyRepository extends JpaRepository<LessonBody, UUID> {}
