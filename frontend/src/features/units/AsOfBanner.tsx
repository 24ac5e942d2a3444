import { useTranslation } from 'react-i18next';
import { formatDay, today } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';

interface AsOfBannerProps {
  asOf: string | undefined;
  onToday: () => void;
}

/** Says plainly that what is shown is not of today, and leads back. */
export function AsOfBanner({ asOf, onToday }: AsOfBannerProps) {
  const { t } = useTranslation('units');
  if (asOf === undefined) return null;
  const past = asOf < today();
  return (
    <Notice
      tone={past ? 'warning' : 'info'}
      title={t(past ? 'asOf.past' : 'asOf.future', { day: formatDay(asOf) })}
      action={
        <Button tone="secondary" size="small" onClick={onToday}>
          {t('asOf.today')}
        </Button>
      }
    >
      {past ? t('asOf.pastWhat') : t('asOf.futureWhat')}{' '}
      {!past && <Link href={paths.scheduledUnitChanges()}>{t('asOf.scheduled')}</Link>}
    </Notice>
  );
}
