package vn.hocso.assessment.bank;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionRepository extends JpaRepository<Question, UUID> {}
