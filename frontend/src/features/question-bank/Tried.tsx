import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TriedAnswer } from '@/shared/api/schema';
import { formatPercent } from '@/shared/lib/dates';
import { Notice } from '@/ui/Notice/Notice';

interface TriedProps {
  tried: TriedAnswer;
  /** The answer that earns everything, told by its type. */
  children: ReactNode;
}

/** What an answer that was tried would earn, and what would be said of it. */
export function Tried({ tried, children }: TriedProps) {
  const { t } = useTranslation('question-bank');
  const { share, feedback, solution } = tried;
  if (share == null) return <Notice tone="info">{t('try.byPerson')}</Notice>;
  return (
    <Notice
      tone={share === 1 ? 'success' : 'info'}
      title={t('try.earned', { percent: formatPercent(share * 100) })}
    >
      {feedback.map((said) => (
        <p key={said}>{said}</p>
      ))}
      {solution != null && share < 1 && (
        <>
          <strong>{t('try.solution')}</strong>
          {children}
        </>
      )}
    </Notice>
  );
}
