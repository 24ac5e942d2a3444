import { useTranslation } from 'react-i18next';
import { today } from '@/shared/lib/dates';
import { DateField } from '@/ui/Field/DateField';
import { TextArea } from '@/ui/Field/TextArea';

interface GrantFieldProps {
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** The last day on which a role is held. */
export function UntilField(field: GrantFieldProps) {
  const { t } = useTranslation('roles');
  return (
    <DateField
      {...field}
      label={t('grant.until')}
      hint={t('grant.untilHint')}
      min={today()}
      optional
    />
  );
}

/** Why somebody gets or loses a role, which stays with its history. */
export function ReasonField(field: GrantFieldProps & { optional?: boolean }) {
  const { t } = useTranslation('roles');
  return <TextArea {...field} label={t('reason.label')} hint={t('reason.kept')} maxLength={500} />;
}
