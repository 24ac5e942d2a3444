import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Link } from '@/ui/Link/Link';
import { changeKinds } from './kinds';
import classes from './unit-changes.module.css';

/** Which kind of change is to be made. */
export function KindChoice({ unitId }: { unitId: string | undefined }) {
  const { t } = useTranslation('unit-changes');
  return (
    <Card title={t('new.which')} flush>
      <ul className={classes.kinds}>
        {changeKinds.map((kind) => (
          <li key={kind}>
            <Link href={paths.newUnitChange(kind, unitId)}>
              {t(`kind.${kind}`)}
              <span className={classes.under}>{t(`kindWhat.${kind}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
