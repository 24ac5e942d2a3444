import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DuplicateGroup, PersonView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { LookupField } from '@/ui/Lookup/LookupField';
import { duplicatesQuery, findOthers } from './merge.queries';
import classes from './person-merge.module.css';

interface MergeCandidatesProps {
  person: PersonView;
  onChoose: (retiredId: string) => void;
}

/** Which other record is meant: one that looks like the same person's, or one that is looked up. */
export function MergeCandidates({ person, onChoose }: MergeCandidatesProps) {
  const { t } = useTranslation('person-merge');
  const { data } = useQuery(duplicatesQuery);
  const alike = data === undefined ? [] : alikeTo(person.accountId, data);
  return (
    <Card title={t('choose.title')} lead={t('choose.lead')}>
      {alike.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('choose.alike')}</h3>
          <ul className={classes.candidates}>
            {alike.map(({ person: other, reason }) => (
              <li key={other.accountId} className={classes.candidate}>
                <div>
                  <strong>{other.fullName}</strong>
                  <span className={classes.under}>{other.email}</span>
                  <span className={classes.under}>{t(`reason.${reason}`)}</span>
                </div>
                <Button
                  size="small"
                  tone="secondary"
                  aria-label={t('choose.compareWith', { name: other.fullName, email: other.email })}
                  onClick={() => onChoose(other.accountId)}
                >
                  {t('choose.compare')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <LookupField
        id="merge-other"
        label={t('choose.other')}
        hint={t('choose.otherHint')}
        value={null}
        find={(words) => findOthers(person.accountId, words)}
        onChange={(choice) => choice !== null && onChoose(choice.value)}
      />
    </Card>
  );
}

function alikeTo(accountId: string, groups: readonly DuplicateGroup[]) {
  return groups
    .filter(({ people }) => people.some((one) => one.accountId === accountId))
    .flatMap(({ people, reason }) =>
      people.filter((one) => one.accountId !== accountId).map((person) => ({ person, reason })),
    );
}
