import { useTranslation } from 'react-i18next';
import type { TemplateProblem } from '@/shared/api/schema';
import classes from './Designer.module.css';

interface ProblemListProps {
  problems: readonly TemplateProblem[];
  /** The names of the layers there are, by their identifiers. */
  nameOf: (layerId: string) => string | undefined;
  onOpen: (layerId: string) => void;
}

/** What has to be mended before the template can be published; what is wrong with a layer leads to it. */
export function ProblemList({ problems, nameOf, onOpen }: ProblemListProps) {
  const { t } = useTranslation('certificate-templates');
  if (problems.length === 0) return <p className={classes.quiet}>{t('problems.none')}</p>;
  return (
    <ul className={classes.problems}>
      {problems.map(({ code, layerId, message }) => {
        const name = layerId === undefined ? undefined : nameOf(layerId);
        return (
          <li key={`${code} ${layerId ?? ''} ${message}`}>
            {layerId === undefined || name === undefined ? (
              <p className={classes.problem}>{message}</p>
            ) : (
              <button type="button" className={classes.problem} onClick={() => onOpen(layerId)}>
                {t('problems.of', { name, message })}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
