import { useTranslation } from 'react-i18next';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { LineRows } from '@/question-types/fields/LineRows';
import { as, type EditorProps } from '@/question-types/kind';
import { TextField } from '@/ui/Field/TextField';
import type { MatchingBody } from './matching';

export function MatchingEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const { pairs = [], distractors = [] } = as<MatchingBody>(body);
  return (
    <>
      <ItemRows
        {...field('pairs')}
        legend={t('form.pairs')}
        hint={t('form.pairsHint')}
        items={pairs}
        fewest={2}
        most={20}
        ordered
        nameOf={(index) => t('form.pair', { no: index + 1 })}
        addWords={t('form.addPair')}
        fresh={() => ({ premise: '', match: '' })}
        onChange={(next) => onChange({ pairs: next, distractors })}
      >
        {(pair, index, change) => (
          <>
            <TextField
              {...field(`pairs[${index}].premise`)}
              label={t('form.premise')}
              maxLength={1000}
              value={pair.premise}
              onChange={(premise) => change({ ...pair, premise })}
            />
            <TextField
              {...field(`pairs[${index}].match`)}
              label={t('form.match')}
              maxLength={1000}
              value={pair.match}
              onChange={(match) => change({ ...pair, match })}
            />
          </>
        )}
      </ItemRows>
      <LineRows
        path="distractors"
        field={field}
        legend={t('form.distractors')}
        hint={t('form.distractorsHint')}
        nameOf={(index) => t('form.distractor', { no: index + 1 })}
        addWords={t('form.addDistractor')}
        fewest={0}
        most={10}
        maxLength={1000}
        value={distractors}
        onChange={(next) => onChange({ pairs, distractors: next })}
      />
    </>
  );
}
