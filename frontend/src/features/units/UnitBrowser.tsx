import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitChildrenQuery } from '@/shared/api/units';
import { Card } from '@/ui/Card/Card';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { UnitSearchResults } from './UnitSearchResults';
import { UnitTree } from './UnitTree';
import classes from './units.module.css';

interface UnitBrowserProps {
  words: string;
  onSearch: (words: string) => void;
}

/** All units: as a tree, or as the results of a search. */
export function UnitBrowser({ words, onSearch }: UnitBrowserProps) {
  const { t } = useTranslation('units');
  const { data: units } = useSuspenseQuery(unitChildrenQuery());
  return (
    <div className={classes.stack}>
      <SearchInput
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={words}
        onSearch={onSearch}
      />
      <Card flush>
        {words === '' ? (
          <UnitTree label={t('tree.label')} units={units} />
        ) : (
          <UnitSearchResults words={words} onClear={() => onSearch('')} />
        )}
      </Card>
    </div>
  );
}
