import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/ui/Card/Card';
import { wrongValuesQuery, type WrongKind } from './imports.queries';
import { WrongValueRow } from './WrongValueRow';
import classes from './people-import.module.css';

interface WrongValuesProps {
  importId: string;
  kind: WrongKind;
}

/** Values that many rows hold alike and wrongly, each to be mended once for all of them; nothing when there are none. */
export function WrongValues({ importId, kind }: WrongValuesProps) {
  const { t } = useTranslation('people-import');
  const { data = [] } = useQuery(wrongValuesQuery(importId, kind));
  if (data.length === 0) return null;
  return (
    <Card title={t('wrong.title')} lead={t('wrong.lead')} flush>
      <ol className={classes.rows}>
        {data.map((wrong) => (
          <WrongValueRow key={wrong.value} importId={importId} kind={kind} wrong={wrong} />
        ))}
      </ol>
    </Card>
  );
}
