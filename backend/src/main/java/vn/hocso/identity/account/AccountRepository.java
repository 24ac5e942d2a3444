package vn.hocso.identity.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    <S extends Account> Iterable<S> saveAll(Iterable<S> accounts);

    void flush();

    Optional<Account> findById(UUID id);

    Iterable<Account> findAllByIdIn(Iterable<UUID> ids);

    Optional<Account> findByEmail(String email);

    long count();
}
