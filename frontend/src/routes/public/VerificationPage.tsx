import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NoIndex } from '@/features/verification/NoIndex';
import { UnknownNumber } from '@/features/verification/UnknownNumber';
import { VerificationResult } from '@/features/verification/VerificationResult';
import { verificationQuery } from '@/features/verification/verification.queries';
import { useParam } from '@/shared/lib/params';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './verify.module.css';

export const loader = (context: LoaderContext) =>
  context.queryClient.query({
    ...verificationQuery(paramOf(context, 'number')),
    staleTime: 'static',
  });

export default function VerificationPage() {
  const { t } = useTranslation(['verification', 'shell']);
  const number = useParam('number');
  const { data: result } = useSuspenseQuery(verificationQuery(number));
  return (
    <div className={classes.narrow}>
      <NoIndex />
      <PageHeader
        title={t('titleOf', { number: result?.number ?? number })}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.verification() },
        ]}
        actions={
          <ButtonLink href={paths.verification()} tone="secondary">
            {t('another')}
          </ButtonLink>
        }
      />
      {result === null ? <UnknownNumber number={number} /> : <VerificationResult result={result} />}
    </div>
  );
}
