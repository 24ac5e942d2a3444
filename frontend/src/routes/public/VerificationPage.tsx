import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { issuerKeysQuery } from '@/features/verification/issuerKeys';
import { ForgedCode } from '@/features/verification/ForgedCode';
import { NoIndex } from '@/features/verification/NoIndex';
import { OfflineResult } from '@/features/verification/OfflineResult';
import { PaperResult } from '@/features/verification/PaperResult';
import { VerificationResult } from '@/features/verification/VerificationResult';
import { usePaperCode } from '@/features/verification/usePaperCode';
import { verificationQuery } from '@/features/verification/verification.queries';
import { mayPass } from '@/shared/api/retry';
import { useParam } from '@/shared/lib/params';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import classes from './verify.module.css';

/** The keys are fetched beside, for the next paper that is checked without a network. */
export async function loader(context: LoaderContext) {
  context.queryClient.query(issuerKeysQuery).catch(() => undefined);
  try {
    await context.queryClient.query({
      ...verificationQuery(paramOf(context, 'number')),
      staleTime: 'static',
    });
  } catch (error) {
    if (!mayPass(error)) throw error;
    // Nobody answered: the page checks the code on the paper by itself.
  }
}

export default function VerificationPage() {
  const { t } = useTranslation(['verification', 'shell']);
  const number = useParam('number');
  const code = useLocation({ select: ({ hash }) => (/^\d+$/.test(hash) ? hash : '') });
  const register = useQuery(verificationQuery(number));
  const result = register.data;
  const paperCode = usePaperCode(result?.number ?? number, code);
  const shown = result?.number ?? number;
  return (
    <div className={classes.narrow}>
      <NoIndex />
      <PageHeader
        title={t('titleOf', { number: shown })}
        unbroken={shown}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.verification() },
        ]}
        actions={
          // Where there is none of this number, the page below leads on by itself.
          result !== null && (
            <ButtonLink href={paths.verification()} tone="secondary">
              {t('another')}
            </ButtonLink>
          )
        }
      />
      {register.isError ? (
        <OfflineResult number={number} code={code} onRetry={() => void register.refetch()} />
      ) : result === undefined ? (
        <Skeleton height="20rem" />
      ) : result === null ? (
        <PaperResult number={number} />
      ) : (
        <div className={classes.stack}>
          <ForgedCode number={result.number} code={code} />
          <VerificationResult result={result} forged={paperCode?.outcome === 'forged'} />
        </div>
      )}
    </div>
  );
}
