import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { PaperCertificate } from '@/shared/api/schema';
import { dayTyped } from '@/shared/lib/dayTyped';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { DateField } from '@/ui/Field/DateField';
import { TextField } from '@/ui/Field/TextField';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { findHolders, useWritePaper } from './papers.queries';
import classes from './certificates.module.css';

const mostBytes = 10 * 1024 * 1024;
const accepted = ['application/pdf', 'image/png', 'image/jpeg'];

interface PaperDialogProps {
  /** The record to change; without it a new one is made. */
  paper: PaperCertificate | undefined;
  onClose: () => void;
}

interface Values {
  holderId: LookupChoice | null;
  holderName: string;
  courseTitle: string;
  issuerName: string;
  number: string;
  registerNumber: string;
  issuedOn: string;
  expiresOn: string;
  file: File | undefined;
}

/** Writes down what is printed on a paper certificate, with the scan that proves it. */
export function PaperDialog({ paper, onClose }: PaperDialogProps) {
  const { t } = useTranslation('certificates');
  const write = useWritePaper();
  // A new record whose scan was refused is gone on with.
  const [begun, setBegun] = useState(paper);
  const needed = (value: string, fault: string) => (value.trim() === '' ? fault : undefined);
  const form = useForm<Values>({
    initial: {
      holderId: paper === undefined ? null : { value: paper.holderId, label: paper.holderName },
      holderName: paper?.holderName ?? '',
      courseTitle: paper?.courseTitle ?? '',
      issuerName: paper?.issuerName ?? '',
      number: paper?.number ?? '',
      registerNumber: paper?.registerNumber ?? '',
      issuedOn: paper?.issuedOn ?? '',
      expiresOn: paper?.expiresOn ?? '',
      file: undefined,
    },
    check: (values) =>
      Object.fromEntries(
        Object.entries({
          holderId: values.holderId === null ? t('paper.missing.holder') : undefined,
          holderName: needed(values.holderName, t('paper.missing.name')),
          courseTitle: needed(values.courseTitle, t('paper.missing.course')),
          issuerName: needed(values.issuerName, t('paper.missing.issuer')),
          issuedOn: dayTyped(values.issuedOn) === undefined ? t('paper.missing.day') : undefined,
          expiresOn:
            values.expiresOn !== '' && dayTyped(values.expiresOn) === undefined
              ? t('paper.missing.end')
              : undefined,
          file:
            begun?.proofUrl === undefined && values.file === undefined
              ? t('paper.missing.scan')
              : scanFault(values.file),
        }).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    send: async ({ holderId, file, ...printed }) => {
      const end = dayTyped(printed.expiresOn);
      const written = await write.mutateAsync({
        paperId: begun?.paperId,
        holderId: holderId?.value ?? '',
        paper: {
          ...printed,
          issuedOn: dayTyped(printed.issuedOn) ?? '',
          ...(end === undefined ? { expiresOn: undefined } : { expiresOn: end }),
          revision: begun?.revision ?? 0,
        },
        file,
        onWritten: setBegun,
      });
      toast(t(paper === undefined ? 'paper.recorded' : 'paper.changed', written));
      onClose();
    },
    explain,
  });
  const scan = form.field('file');
  const scanFault = (file: File | undefined) =>
    file === undefined
      ? undefined
      : !accepted.includes(file.type)
        ? t('paper.missing.kind')
        : file.size > mostBytes
          ? t('paper.missing.large')
          : undefined;
  return (
    <Dialog title={t(paper === undefined ? 'paper.new' : 'paper.edit')} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Notice tone="info">{t('paper.what')}</Notice>
        {paper === undefined && (
          <LookupField
            {...form.field('holderId')}
            label={t('paper.field.holder')}
            placeholder={t('paper.field.holderHint')}
            find={findHolders}
          />
        )}
        <TextField {...form.field('holderName')} label={t('paper.field.name')} maxLength={200} />
        <TextField {...form.field('courseTitle')} label={t('paper.field.course')} maxLength={500} />
        <TextField {...form.field('issuerName')} label={t('paper.field.issuer')} maxLength={300} />
        <TextField
          {...form.field('number')}
          label={t('paper.field.number')}
          maxLength={60}
          optional
        />
        <TextField
          {...form.field('registerNumber')}
          label={t('paper.field.register')}
          maxLength={80}
          optional
        />
        <DateField {...form.field('issuedOn')} label={t('paper.field.issued')} />
        <DateField {...form.field('expiresOn')} label={t('paper.field.expires')} optional />
        <FileDrop
          id={scan.id}
          label={form.values.file?.name ?? t('paper.field.scan')}
          hint={t(begun?.proofUrl === undefined ? 'paper.field.scanHint' : 'paper.field.scanThere')}
          accept={accepted.join(',')}
          error={scan.error}
          onFile={scan.onChange}
        />
        <FormActions action={t('paper.action')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
