-- Two who needed the first key at the same moment made one each. From now on one key of a kind signs, and the others are retired: what they
-- signed stays good.
alter table certification_issuer_key add column signs tinyint;

update certification_issuer_key set signs = 1 where kid in (
  select kid from (
    select kid, row_number() over (partition by kind order by created_at desc, kid) as place
    from certification_issuer_key where retired_at is null
  ) as unretired where place = 1
);

update certification_issuer_key set retired_at = utc_timestamp(6), private_key = null where retired_at is null and signs is null;

alter table certification_issuer_key add unique key certification_issuer_key_signs (kind, signs);
