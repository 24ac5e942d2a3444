import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompletionRule } from '@/shared/api/schema';
import { Card } from '@/ui/Card/Card';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { NumberField } from '@/ui/Field/NumberField';
import { RadioField } from '@/ui/Field/RadioField';
import { TextField } from '@/ui/Field/TextField';
import type { LessonContent } from './lessonDesk';
import classes from './LessonSettings.module.css';

const rules: readonly CompletionRule[] = ['VIEWED', 'VIDEO_WATCHED', 'QUIZ_PASSED'];
const neededKind = { VIEWED: undefined, VIDEO_WATCHED: 'VIDEO', QUIZ_PASSED: 'QUIZ' } as const;

interface LessonSettingsProps {
  content: LessonContent;
  onChange: (part: Partial<LessonContent>) => void;
}

/** The name of a lesson, how long it takes, and when it counts as completed. */
export function LessonSettings({ content, onChange }: LessonSettingsProps) {
  const { t } = useTranslation('lesson-editor');
  const id = useId();
  const [minutes, setMinutes] = useState<number | null>(content.estimatedMinutes);
  const minutesRight = minutes !== null && minutes >= 1 && minutes <= 600;
  const needed = neededKind[content.completionRule];
  const lacks = needed !== undefined && !content.blocks.some(({ type }) => type === needed);

  return (
    <Card title={t('settings.title')}>
      <div className={classes.fields}>
        <TextField
          id={`${id}title`}
          label={t('settings.name')}
          value={content.title}
          maxLength={200}
          onChange={(title) => onChange({ title })}
          error={content.title.trim() === '' ? t('settings.nameMissing') : undefined}
        />
        <NumberField
          id={`${id}minutes`}
          label={t('settings.minutes')}
          value={minutes}
          min={1}
          max={600}
          onChange={(value) => {
            setMinutes(value);
            if (value !== null && value >= 1 && value <= 600) onChange({ estimatedMinutes: value });
          }}
          error={minutesRight ? undefined : t('settings.minutesWrong')}
        />
        <CheckboxField
          id={`${id}required`}
          label={t('settings.required')}
          hint={t('settings.requiredHint')}
          value={content.required}
          onChange={(required) => onChange({ required })}
        />
        <RadioField
          id={`${id}rule`}
          label={t('settings.rule')}
          choices={rules.map((value) => ({ value, label: t(`rules.${value}`) }))}
          value={content.completionRule}
          onChange={(completionRule) => onChange({ completionRule })}
          error={
            lacks && content.completionRule !== 'VIEWED'
              ? t(`ruleNeeds.${content.completionRule}`)
              : undefined
          }
        />
      </div>
    </Card>
  );
}
