import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { useCompareHead } from './audit.queries';
import { useBreakWords } from './ChainVerdict';
import classes from './audit.module.css';

const isNumber = (words: string) => /^\d{1,15}$/.test(words);
const isSeal = (words: string) => /^[0-9a-f]{64}$/.test(words);
/** Numbers are shown in groups, and copied so. */
const ungrouped = (words: string) => words.replace(/[\s.,]/g, '');
const lower = (words: string) => words.trim().toLowerCase();

/** Whether a number and seal that were kept elsewhere are still part of the chain. */
export function CompareHeadForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('audit-log');
  const compare = useCompareHead();
  const broken = useBreakWords();
  const form = useForm({
    initial: { seq: '', seal: '' },
    check: ({ seq, seal }) => ({
      ...(!isNumber(ungrouped(seq)) && { seq: t('compare.seqWrong') }),
      ...(!isSeal(lower(seal)) && { seal: t('compare.sealWrong') }),
    }),
    send: ({ seq, seal }) =>
      compare.mutateAsync({ seq: Number(ungrouped(seq)), seal: lower(seal) }),
    explain,
  });
  return (
    <form noValidate className={classes.detail} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>{t('compare.what')}</p>
      <TextField {...form.field('seq')} label={t('compare.seq')} inputMode="numeric" />
      <TextField
        {...form.field('seal')}
        label={t('compare.seal')}
        hint={t('compare.sealHint')}
        autoComplete="off"
        spellCheck={false}
      />
      {compare.data?.present === true && <Notice tone="success">{t('compare.present')}</Notice>}
      {compare.data?.present === false && (
        <Notice tone="danger" title={t('compare.missing')}>
          {compare.data.broken && broken(compare.data.broken)}
        </Notice>
      )}
      <FormActions action={t('compare.action')} busy={form.busy} onCancel={onDone} />
    </form>
  );
}
