import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { IssuingClass } from '@/shared/api/schema';
import { Card } from '@/ui/Card/Card';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useSetOnlyInRuns } from './issuing.queries';

/** Whether the class waits for runs; kept as soon as it is ticked. */
export function OnlyInRuns({ of }: { of: IssuingClass }) {
  const { t } = useTranslation('issuing');
  const set = useSetOnlyInRuns(of.classId);
  const change = (only: boolean) =>
    set.mutate(only, {
      onSuccess: () => toast(t(only ? 'rule.on' : 'rule.off')),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <Card title={t('rule.title')}>
      <CheckboxField
        id="only-in-runs"
        label={t('rule.label')}
        hint={t('rule.hint')}
        value={set.isPending ? set.variables : of.onlyInRuns}
        onChange={change}
      />
    </Card>
  );
}
