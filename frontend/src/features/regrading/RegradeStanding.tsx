import { useTranslation } from 'react-i18next';
import type { RegradeView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';

/** How it ended, or what became of it meanwhile. Nothing for a preview that may be carried out. */
export function RegradeStanding({ view }: { view: RegradeView }) {
  const { t } = useTranslation('regrading');
  if (view.state === 'DONE') {
    return (
      <Notice tone="success" title={t('finished')}>
        {t('reasonIs', { reason: view.reason })}
      </Notice>
    );
  }
  if (view.overtaken) {
    return (
      <Notice
        tone="warning"
        title={t(view.state === 'PREVIEWED' ? 'overtaken.preview' : 'overtaken.stopped')}
      >
        <p>{t('overtaken.why')}</p>
        <ButtonLink tone="secondary" href={paths.regrading(view.questionId)}>
          {t('overtaken.again')}
        </ButtonLink>
      </Notice>
    );
  }
  return view.state === 'APPLYING' && <Notice tone="warning">{t('stopped')}</Notice>;
}
