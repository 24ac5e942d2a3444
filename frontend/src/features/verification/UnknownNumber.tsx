import { IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Unbroken } from '@/ui/Unbroken/Unbroken';

/** No certificate bears the number: it was mistyped, or it is not ours. */
export function UnknownNumber({ number }: { number: string }) {
  const { t } = useTranslation('verification');
  return (
    <Card>
      <EmptyState
        icon={<IconShieldX />}
        title={<Unbroken part={number}>{t('unknown.title', { number })}</Unbroken>}
        action={<ButtonLink href={paths.verification()}>{t('unknown.action')}</ButtonLink>}
      >
        {t('unknown.why')}
      </EmptyState>
    </Card>
  );
}
