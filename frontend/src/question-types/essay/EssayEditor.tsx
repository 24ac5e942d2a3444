import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { as, type EditorProps } from '@/question-types/kind';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { freshCriterion, type EssayBody } from './essay';

export function EssayEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const known = as<EssayBody>(body);
  const { mostWords = 500, rubric = [] } = known;
  const write = (change: Partial<EssayBody>) => onChange({ ...known, ...change });
  return (
    <>
      <DecimalField
        {...field('mostWords')}
        label={t('form.mostWords')}
        value={mostWords}
        onChange={(value) => write({ mostWords: value })}
      />
      {(['template', 'guidance'] as const).map((name) => (
        <TextArea
          key={name}
          {...field(name)}
          label={t(`form.${name}`)}
          hint={t(`form.${name}Hint`)}
          optional
          rows={3}
          maxLength={4000}
          value={known[name] ?? ''}
          onChange={(text) => write({ [name]: text || null })}
        />
      ))}
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
        onChange={(next) => write({ rubric: next })}
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
    </>
  );
}
