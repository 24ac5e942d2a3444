import { useTranslation } from 'react-i18next';
import type { ChangeKind, ProposeChange, UnitView } from '@/shared/api/schema';
import { useForm } from '@/ui/Form/useForm';
import { initialValues, type ChangeValues } from './changeValues';
import { checkChange, explainChange } from './checks';
import { proposalOf } from './proposal';

/** The form of a kind of change, which is sent to be looked at first. */
export function useChangeForm(
  kind: ChangeKind,
  unit: UnitView | undefined,
  onProposal: (wanted: ProposeChange) => Promise<unknown>,
) {
  const { t } = useTranslation('unit-changes');
  return useForm<ChangeValues>({
    initial: initialValues(kind, unit),
    check: (values) => checkChange(kind, values, t),
    send: (values) => onProposal(proposalOf(kind, values)),
    explain: (error) => explainChange(kind, error),
  });
}

export type ChangeForm = ReturnType<typeof useChangeForm>;
