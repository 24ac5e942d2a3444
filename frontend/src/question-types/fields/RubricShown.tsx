import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import type { Criterion } from '@/question-types/kind';

/** What will be looked at, for whoever answers. */
export function RubricShown({ rubric }: { rubric: readonly Criterion[] }) {
  const { t } = useTranslation('question-types');
  if (rubric.length === 0) return null;
  return (
    <details>
      <summary>{t('rubric')}</summary>
      <ul>
        {rubric.map((criterion) => (
          <li key={criterion.name}>
            {criterion.name}
            <ul>
              {criterion.levels.map((level) => (
                <li key={level.description}>
                  {t('level', {
                    description: level.description,
                    points: formatNumber(level.points),
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
