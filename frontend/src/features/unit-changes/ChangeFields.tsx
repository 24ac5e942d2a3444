import { useTranslation } from 'react-i18next';
import type { ChangeKind } from '@/shared/api/schema';
import type { UnitChoice } from '@/shared/api/units';
import { NameFields } from './NameFields';
import { SplitFields } from './SplitFields';
import { UnitField } from './UnitField';
import { UnitsField } from './UnitsField';
import type { ChangeForm } from './useChangeForm';

interface ChangeFieldsProps {
  kind: ChangeKind;
  form: ChangeForm;
  /** Another unit is to be changed, for which the form begins anew. */
  onUnit: (unit: UnitChoice | null) => void;
}

/** What a kind of change asks for beside its day and its reason. */
export function ChangeFields({ kind, form, onUnit }: ChangeFieldsProps) {
  const { t } = useTranslation('unit-changes');
  const subject = (
    <UnitField {...form.field('unit')} label={t(`form.subject.${kind}`)} onChange={onUnit} />
  );
  const parent = <UnitField {...form.field('parentId')} label={t('form.parent')} />;
  const heirs = (
    <>
      <UnitField
        {...form.field('successorId')}
        label={t(kind === 'MERGE' ? 'form.into' : 'form.successor')}
        hint={kind === 'MERGE' ? t('form.intoHint') : t('form.successorHint')}
        optional={kind !== 'MERGE'}
      />
      <UnitField
        {...form.field('subUnitsTo')}
        label={t('form.subUnitsTo')}
        hint={t('form.subUnitsToHint')}
        optional
      />
    </>
  );
  switch (kind) {
    case 'CREATE':
      return (
        <>
          {parent}
          <NameFields form={form} />
        </>
      );
    case 'RENAME':
      return (
        <>
          {subject}
          {form.values.unit !== null && <NameFields form={form} />}
        </>
      );
    case 'MOVE':
      return (
        <>
          {subject}
          {parent}
        </>
      );
    case 'MERGE':
      return (
        <>
          <UnitsField
            {...form.field('units')}
            label={t('form.subject.MERGE')}
            hint={t('form.unitsHint')}
          />
          {heirs}
        </>
      );
    case 'SPLIT':
      return (
        <>
          {subject}
          <SplitFields form={form} />
        </>
      );
    case 'END':
      return (
        <>
          {subject}
          {heirs}
        </>
      );
  }
}
