import { useTranslation } from 'react-i18next';
import { ResetSecondFactors } from '@/features/people/ResetSecondFactors';
import { PersonFacts } from '@/features/people/PersonFacts';
import { MergeTrace } from '@/features/person-merge/MergeTrace';
import { PersonRecord } from '@/features/person-record/PersonRecord';
import { SignInAsAction } from '@/features/sign-in-as/SignInAsAction';
import { may, useMe } from '@/shared/api/me';
import type { PersonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { startAfresh } from '@/shared/lib/startAfresh';
import { Card } from '@/ui/Card/Card';
import { Columns } from '@/ui/Columns/Columns';
import { PersonFrame, personLoader } from './PersonFrame';
import classes from '../manage.module.css';

export const loader = personLoader;

export default function ProfilePage() {
  const { t } = useTranslation(['people', 'person-record']);
  return (
    <PersonFrame current="profile">
      {(person) => (
        <>
          <Columns>
            <Card title={t('page.work')}>
              <PersonFacts person={person} />
            </Card>
            <Card title={t('person-record:title')} lead={t('person-record:lead')}>
              <PersonRecord person={person} />
            </Card>
          </Columns>
          <HelpWithSigningIn person={person} />
          <MergeTrace person={person} />
        </>
      )}
    </PersonFrame>
  );
}

/** What others can do for who cannot sign in, or has lost their way; nothing for those who may not. */
function HelpWithSigningIn({ person }: { person: PersonView }) {
  const { t } = useTranslation('people');
  const me = useMe();
  if (person.accountId === me?.accountId) return null;
  const mayReset = person.abilities.includes('EDIT');
  const mayBorrow =
    may(me, 'IMPERSONATE') && person.status === 'ACTIVE' && me?.signedInBy === undefined;
  if (!mayReset && !mayBorrow) return null;
  return (
    <Card title={t('help.title')} lead={t('help.lead')}>
      <div className={classes.actions}>
        {mayReset && <ResetSecondFactors person={person} />}
        {mayBorrow && <SignInAsAction person={person} onBegun={() => startAfresh(paths.home())} />}
      </div>
    </Card>
  );
}
