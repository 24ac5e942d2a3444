import { useTranslation } from 'react-i18next';
import type { MeView } from '@/shared/api/schema';
import { Facts } from '@/ui/Facts/Facts';
import classes from './WorkDetails.module.css';

/** What the unit keeps about a person: where they work and what they were given to do. */
export function WorkDetails({ me }: { me: MeView }) {
  const { t } = useTranslation('identity');
  const none = t('profile.none');
  return (
    <Facts
      facts={[
        { term: t('profile.email'), detail: me.email },
        { term: t('profile.staffCode'), detail: me.staffCode ?? none },
        { term: t('profile.unit'), detail: me.unit?.fullName ?? none },
        { term: t('profile.position'), detail: me.position ?? none },
        { term: t('profile.roles'), detail: me.roles.length === 0 ? none : <Roles me={me} /> },
      ]}
    />
  );
}

function Roles({ me }: { me: MeView }) {
  const { t } = useTranslation('identity');
  return (
    <ul className={classes.roles}>
      {me.roles.map(({ grantId, roleName, unit }) => (
        <li key={grantId}>{t('profile.roleFor', { role: roleName, unit: unit.name })}</li>
      ))}
    </ul>
  );
}
