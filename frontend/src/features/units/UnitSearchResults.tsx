import { useQuery } from '@tanstack/react-query';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { foldedRanges } from '@/shared/lib/fold';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Highlight } from '@/ui/Highlight/Highlight';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { unitSearchQuery } from './units.queries';
import classes from './units.module.css';

interface UnitSearchResultsProps {
  words: string;
  asOf: string | undefined;
  onClear: () => void;
}

/** The units whose name or code holds the words, each with the units above it. */
export function UnitSearchResults({ words, asOf, onClear }: UnitSearchResultsProps) {
  const { t } = useTranslation('units');
  const { data: units, error } = useQuery(unitSearchQuery(words, asOf));
  if (error !== null) return <Notice tone="danger">{wordsFor(error)}</Notice>;
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
        title={t('search.noneTitle')}
        action={
          <Button tone="secondary" onClick={onClear}>
            {t('search.clear')}
          </Button>
        }
      >
        {t('search.none', { words })}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.found} aria-label={t('search.results')}>
        {units.map(({ id, fullName, code, kind, ancestorNames }) => (
          <li key={id}>
            <Link href={paths.unit(id, asOf)}>
              <Highlight text={fullName} ranges={foldedRanges(fullName, words)} />
              <span className={classes.path}>
                {[t(`kind.${kind}`), code, ancestorNames.join(' › ')]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p role="status" className={classes.note}>
        {units.length >= mostFound
          ? t('search.many', { count: mostFound })
          : t('search.found', { count: units.length })}
      </p>
    </>
  );
}

/** The server lists no more than this. */
const mostFound = 50;
