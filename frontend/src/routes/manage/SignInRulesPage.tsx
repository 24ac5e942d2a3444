import { useTranslation } from 'react-i18next';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { roleNames } from '@/features/people/roleNames';
import { RegistrationSwitch } from '@/features/sign-in-rules/RegistrationSwitch';
import { SecondFactorRules } from '@/features/sign-in-rules/SecondFactorRules';
import { requirementsQuery } from '@/features/sign-in-rules/signInRules.queries';
import { signInWaysQuery } from '@/shared/api/signInWays';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export const loader = ({ queryClient }: LoaderContext) =>
  Promise.all([queryClient.query(requirementsQuery), queryClient.query(signInWaysQuery)]);

export default function SignInRulesPage() {
  const { t } = useTranslation(['sign-in-rules', 'shell', 'manage']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.manage() },
        ]}
      />
      <ManageNavigation current="signIn" />
      <div className={classes.stack}>
        <Card title={t('rules.title')} lead={t('rules.lead')}>
          <SecondFactorRules roles={roleNames} />
        </Card>
        <Card title={t('registration.title')} lead={t('registration.lead')}>
          <RegistrationSwitch />
        </Card>
      </div>
    </>
  );
}
