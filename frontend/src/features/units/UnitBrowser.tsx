import { useQuery } from '@tanstack/react-query';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { AsOfBanner } from './AsOfBanner';
import { AsOfField } from './AsOfField';
import { UnitSearchResults } from './UnitSearchResults';
import { UnitTree } from './UnitTree';
import { unitTopsQuery } from './units.queries';
import classes from './units.module.css';

interface UnitBrowserProps {
  words: string;
  asOf: string | undefined;
  onSearch: (words: string) => void;
  onDay: (asOf: string | undefined) => void;
}

/** All units of the reader's on a day: as a tree, or as the results of a search. */
export function UnitBrowser({ words, asOf, onSearch, onDay }: UnitBrowserProps) {
  const { t } = useTranslation('units');
  return (
    <div className={classes.stack}>
      <div className={classes.filters}>
        <SearchInput
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={words}
          onSearch={onSearch}
        />
        <AsOfField asOf={asOf} onDay={onDay} />
      </div>
      <AsOfBanner asOf={asOf} onToday={() => onDay(undefined)} />
      <Card flush>
        {words === '' ? (
          <Tree key={asOf ?? ''} asOf={asOf} onToday={() => onDay(undefined)} />
        ) : (
          <UnitSearchResults words={words} asOf={asOf} onClear={() => onSearch('')} />
        )}
      </Card>
    </div>
  );
}

function Tree({ asOf, onToday }: { asOf: string | undefined; onToday: () => void }) {
  const { t } = useTranslation('units');
  const { data: units } = useQuery({ ...unitTopsQuery(asOf), throwOnError: true });
  if (units === undefined) {
    return (
      <div className={classes.note} aria-busy>
        <Skeleton width="18rem" height="3rem" />
      </div>
    );
  }
  if (units.length === 0) {
    return (
      <EmptyState
        icon={<IconBuildingCommunity />}
        title={t('asOf.noneTitle')}
        action={
          asOf !== undefined && (
            <Button tone="secondary" onClick={onToday}>
              {t('asOf.today')}
            </Button>
          )
        }
      >
        {t('asOf.none')}
      </EmptyState>
    );
  }
  return <UnitTree label={t('tree.label')} top={units} asOf={asOf} />;
}
