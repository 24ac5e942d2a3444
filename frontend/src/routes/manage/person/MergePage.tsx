import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { personQuery } from '@/features/people/people.queries';
import { MergeCandidates } from '@/features/person-merge/MergeCandidates';
import { MergeComparison } from '@/features/person-merge/MergeComparison';
import { useParam, useSearchValue } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { personLoader } from './PersonFrame';
import classes from '../manage.module.css';

export const loader = personLoader;

export default function MergePage() {
  const { t } = useTranslation(['person-merge', 'people', 'shell']);
  const navigate = useNavigate();
  const { data: person } = useSuspenseQuery(personQuery(useParam('accountId')));
  const retiredId = useSearchValue('retired');
  const go = (href: string) => void navigate({ href });
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { name: person.fullName })}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('people:title'), href: paths.people() },
          { label: person.fullName, href: paths.person(person.accountId) },
        ]}
      />
      <div className={classes.stack}>
        {retiredId === undefined ? (
          <MergeCandidates
            person={person}
            onChoose={(other) => go(paths.mergePerson(person.accountId, other))}
          />
        ) : (
          <MergeComparison
            key={person.accountId + retiredId}
            person={person}
            retiredId={retiredId}
            onMerged={() => go(paths.person(person.accountId))}
            onSwap={() => go(paths.mergePerson(retiredId, person.accountId))}
            onOther={() => go(paths.mergePerson(person.accountId))}
          />
        )}
      </div>
    </>
  );
}
