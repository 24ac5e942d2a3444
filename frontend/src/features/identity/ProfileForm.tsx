import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { ChangeProfile, MeView } from '@/shared/api/schema';
import { languages } from '@/shared/i18n/language';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useSaveProfile } from './identity.queries';
import classes from './identity.module.css';

/** What people keep up to date about themselves. */
export function ProfileForm({ me }: { me: MeView }) {
  const { t } = useTranslation('identity');
  const saveProfile = useSaveProfile();
  const form = useForm<Required<ChangeProfile>>({
    initial: { fullName: me.fullName, phone: me.phone ?? '', language: me.language },
    check: ({ fullName }) =>
      fullName.trim() === '' ? { fullName: t('profile.fullNameMissing') } : {},
    send: async (profile) => {
      await saveProfile.mutateAsync(profile);
      toast(t('profile.saved'));
    },
    explain,
  });

  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField {...form.field('fullName')} label={t('profile.fullName')} autoComplete="name" />
      <TextField
        {...form.field('phone')}
        type="tel"
        label={t('profile.phone')}
        autoComplete="tel"
        optional
      />
      <SelectField
        {...form.field('language')}
        label={t('profile.language')}
        choices={languages.map((value) => ({ value, label: t(`profile.languages.${value}`) }))}
      />
      <div className={classes.actions}>
        <Button type="submit" busy={form.busy}>
          {t('profile.save')}
        </Button>
      </div>
    </form>
  );
}
