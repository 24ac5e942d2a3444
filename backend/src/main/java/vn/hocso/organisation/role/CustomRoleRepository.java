package vn.hocso.organisation.role;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CustomRoleRepository extends Repository<CustomRole, String> {

    Optional<CustomRole> findById(String code);

    List<CustomRole> findAllByOrderByNameVi();

    CustomRole saveAndFlush(CustomRole role);
}
