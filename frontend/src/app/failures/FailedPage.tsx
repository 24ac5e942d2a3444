import { useRouter } from '@tanstack/react-router';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem, wordsFor } from '@/shared/api/problem';
import { Button } from '@/ui/Button/Button';
import { MessagePage } from '@/ui/MessagePage/MessagePage';
import { NotAllowedPage } from './NotAllowedPage';
import { NotFoundPage } from './NotFoundPage';

/** What a page shows when it could not be made: what happened in words, and a way on. */
export function FailedPage({ error }: { error: unknown }) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  if (error instanceof Problem && error.status === 404) return <NotFoundPage />;
  if (error instanceof Problem && error.status === 403) return <NotAllowedPage />;
  const traceId = error instanceof Problem ? error.traceId : undefined;
  return (
    <MessagePage
      icon={<IconPlugConnectedX />}
      title={t('failed.title')}
      action={<Button onClick={() => void router.invalidate()}>{t('failed.again')}</Button>}
    >
      {wordsFor(error)} {traceId !== undefined && t('failed.trace', { traceId })}
    </MessagePage>
  );
}
