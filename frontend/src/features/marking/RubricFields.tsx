import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import type { Criterion } from '@/question-types/kind';
import { RadioField } from '@/ui/Field/RadioField';
import type { MarkDraft } from './markForm';

interface RubricFieldsProps {
  id: string;
  error: string | undefined;
  rubric: readonly Criterion[];
  value: MarkDraft['levels'];
  onChange: (levels: MarkDraft['levels']) => void;
}

/** For each criterion the level that the answer reaches. */
export function RubricFields({ id, error, rubric, value, onChange }: RubricFieldsProps) {
  const { t } = useTranslation('marking');
  const missing = value.findIndex((level) => level === undefined);
  return rubric.map((criterion, no) => (
    <RadioField
      key={no}
      id={no === 0 ? id : `${id}.${no}`}
      label={criterion.name}
      error={no === missing ? error : undefined}
      choices={criterion.levels.map(({ description, points }, level) => ({
        value: String(level),
        label: t('level', { description, points: formatNumber(points) }),
      }))}
      value={String(value[no] ?? '')}
      onChange={(level) =>
        onChange(value.map((other, place) => (place === no ? Number(level) : other)))
      }
    />
  ));
}
