import { useTranslation } from 'react-i18next';
import type { MeView } from '@/shared/api/schema';
import { Facts } from '@/ui/Facts/Facts';

/** What the unit keeps about a person: where they work, and as what. */
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
      ]}
    />
  );
}
