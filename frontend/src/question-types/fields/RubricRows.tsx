import { useTranslation } from 'react-i18next';
import type { Criterion, EditorProps } from '@/question-types/kind';
import { TextField } from '@/ui/Field/TextField';
import { DecimalField } from './DecimalField';
import { ItemRows } from './ItemRows';

interface RubricRowsProps extends Pick<EditorProps, 'field'> {
  rubric: Criterion[];
  onChange: (rubric: Criterion[]) => void;
}

const freshCriterion = (): Criterion => ({
  name: '',
  levels: [
    { description: '', points: 0 },
    { description: '', points: 5 },
  ],
});

/** The criteria by which a person marks, each with its levels. */
export function RubricRows({ rubric, field, onChange }: RubricRowsProps) {
  const { t } = useTranslation('question-types');
  return (
    <ItemRows
      {...field('rubric')}
      legend={t('form.rubric')}
      hint={t('form.rubricHint')}
      items={rubric}
      fewest={0}
      most={20}
      ordered
      nameOf={(index) => t('form.criterion', { no: index + 1 })}
      addWords={t('form.addCriterion')}
      fresh={freshCriterion}
      onChange={onChange}
    >
      {(criterion, index, change) => (
        <>
          <div data-wide>
            <TextField
              {...field(`rubric[${index}].name`)}
              label={t('form.criterionName')}
              maxLength={500}
              value={criterion.name}
              onChange={(name) => change({ ...criterion, name })}
            />
          </div>
          <div data-wide>
            <ItemRows
              {...field(`rubric[${index}].levels`)}
              legend={t('form.levels')}
              items={criterion.levels}
              fewest={2}
              most={10}
              nameOf={(no) => t('form.level', { no: no + 1 })}
              addWords={t('form.addLevel')}
              fresh={() => ({ description: '', points: NaN })}
              onChange={(levels) => change({ ...criterion, levels })}
            >
              {(level, no, changeLevel) => (
                <>
                  <TextField
                    {...field(`rubric[${index}].levels[${no}].description`)}
                    label={t('form.levelDescription')}
                    maxLength={1000}
                    value={level.description}
                    onChange={(written) => changeLevel({ ...level, description: written })}
                  />
                  <DecimalField
                    {...field(`rubric[${index}].levels[${no}].points`)}
                    label={t('form.points')}
                    value={level.points}
                    onChange={(points) => changeLevel({ ...level, points })}
                  />
                </>
              )}
            </ItemRows>
          </div>
        </>
      )}
    </ItemRows>
  );
}
