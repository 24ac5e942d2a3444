import { useState } from 'react';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { wordsFor } from '@/shared/api/problem';
import type { FrameworkReport } from '@/shared/api/schema';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { FrameworkRows } from './FrameworkRows';
import {
  useExamineFramework,
  useLoadFramework,
  type FrameworkDetails,
} from './competencies.queries';
import classes from './competencies.module.css';

interface Examined {
  details: FrameworkDetails;
  file: File;
  report: FrameworkReport;
}

const names = ['code', 'version', 'titleVi', 'titleEn', 'source'] as const;
const longest = { code: 40, version: 40, titleVi: 300, titleEn: 300, source: 500 };

/** Loads a framework, or a later version of one, from a table: what it will do is told first. */
export function LoadFramework({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('competencies');
  const examine = useExamineFramework();
  const [examined, setExamined] = useState<Examined>();
  const form = useForm<FrameworkDetails & { file: File | null }>({
    initial: { code: '', version: '', titleVi: '', titleEn: '', source: '', file: null },
    check: (values) => ({
      ...Object.fromEntries(
        names
          .filter((name) => values[name].trim() === '')
          .map((name) => [name, t(`missing.${name}`)]),
      ),
      ...(values.file === null && { file: t('missing.file') }),
    }),
    send: async ({ file, ...details }) => {
      if (file === null) return;
      setExamined({ details, file, report: await examine.mutateAsync({ details, file }) });
    },
    explain,
  });
  if (examined !== undefined) {
    return <Told examined={examined} onBack={() => setExamined(undefined)} onDone={onDone} />;
  }
  const file = form.field('file');
  return (
    <form noValidate className={classes.stack} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p className={classes.said}>{t('load.hint')}</p>
      {names.map((name) => (
        <TextField
          key={name}
          {...form.field(name)}
          label={t(`fields.${name}`)}
          hint={name === 'code' || name === 'source' ? t(`hints.${name}`) : undefined}
          maxLength={longest[name]}
        />
      ))}
      <div>
        <ButtonLink
          tone="secondary"
          icon={<IconDownload />}
          href="/api/competency-frameworks/template.xlsx"
          download
        >
          {t('load.template')}
        </ButtonLink>
      </div>
      <FileDrop
        id={file.id}
        label={file.value === null ? t('load.file') : t('load.chosen', { name: file.value.name })}
        hint={t('load.fileHint')}
        accept=".xlsx,.csv,text/csv"
        error={file.error}
        onFile={file.onChange}
      />
      <DialogActions>
        <Button type="submit" busy={form.busy}>
          {t('load.examine')}
        </Button>
      </DialogActions>
    </form>
  );
}

interface ToldProps {
  examined: Examined;
  onBack: () => void;
  onDone: () => void;
}

function Told({ examined: { details, file, report }, onBack, onDone }: ToldProps) {
  const { t } = useTranslation('competencies');
  const load = useLoadFramework();
  const faulty = report.lines.filter(({ outcome }) => outcome === 'FAULTY').length;
  const write = () =>
    load.mutate(
      { details, file },
      {
        onSuccess: () => {
          toast(t('load.done'));
          onDone();
        },
        onError: (error) => toastProblem(wordsFor(error)),
      },
    );
  return (
    <div className={classes.stack} role="status">
      {faulty > 0 ? (
        <Notice tone="warning">{t('load.faulty', { count: faulty })}</Notice>
      ) : (
        <Notice tone="info">{t('load.will')}</Notice>
      )}
      <FrameworkRows report={report} />
      <DialogActions>
        {faulty === 0 && (
          <Button busy={load.isPending} data-autofocus onClick={write}>
            {t('load.action')}
          </Button>
        )}
        <Button tone="quiet" onClick={onBack}>
          {t('load.back')}
        </Button>
      </DialogActions>
    </div>
  );
}
