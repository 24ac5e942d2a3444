import { IconCircleCheck, IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CompletionRule } from '@/shared/api/schema';
import classes from './CompletionRuleNote.module.css';

interface CompletionRuleNoteProps {
  rule: CompletionRule;
  done: boolean;
  required: boolean;
}

/** Says what makes this lesson count as done, or that it does. */
export function CompletionRuleNote({ rule, done, required }: CompletionRuleNoteProps) {
  const { t } = useTranslation('lesson-player');
  const Icon = done ? IconCircleCheck : IconFlag;
  return (
    <p className={classes.note} data-done={done || undefined}>
      <Icon aria-hidden />
      {done ? t('done') : t(`rule.${rule}`)}
      {!required && ` ${t('notRequired')}`}
    </p>
  );
}
