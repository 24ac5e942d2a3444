import { useState, type SyntheticEvent } from 'react';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ImportField, ImportRowView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { TextField } from '@/ui/Field/TextField';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import type { Mended } from './imports.queries';
import { cellsOf, faultyCells, whoIn } from './mending';
import classes from './people-import.module.css';

interface ErrorRowProps {
  importId: string;
  row: ImportRowView;
  onMend: (mended: Mended) => Promise<ImportRowView>;
}

/** A row with its errors, and the cells to mend them in. Enter mends it and goes on to the next. */
export function ErrorRow({ importId, row, onMend }: ErrorRowProps) {
  const { t } = useTranslation('people-import');
  const [typed, setTyped] = useState<Partial<Record<ImportField, string>>>({});
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const who = whoIn(row);
  const title = t('errors.row', { row: formatNumber(row.row), who });
  if (row.verdict !== undefined && row.verdict !== 'ERROR') {
    return (
      <li className={classes.row} data-mended>
        <p role="status" className={classes.mended}>
          <IconCircleCheck aria-hidden />
          {title}: {t(`mended.${row.verdict}`)}
        </p>
      </li>
    );
  }
  const cells = faultyCells(row);
  const mend = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = event.currentTarget.closest('li')?.nextElementSibling;
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    try {
      const values = Object.fromEntries(
        cells.map((field) => [field, typed[field] ?? row.values[field] ?? '']),
      );
      const answer = await onMend({ row: row.row, values });
      setTyped({});
      if (answer.verdict !== 'ERROR') next?.querySelector('input')?.focus();
    } catch (error) {
      setRefused(wordsFor(error));
    } finally {
      setBusy(false);
    }
  };
  const elsewhere = row.problems.filter(
    (problem) => problem.field === undefined || !cells.includes(problem.field),
  );
  return (
    <li className={classes.row}>
      <form noValidate onSubmit={mend} aria-label={title}>
        <h3 className={classes.who}>{title}</h3>
        <div className={classes.mending}>
          {elsewhere.map((problem) => (
            <p key={`${problem.code} ${problem.field}`} className={classes.problem}>
              <strong>{problem.reason}</strong> {problem.remedy}{' '}
              {cellsOf(problem, row).length === 0 && problem.field !== undefined && (
                <Link href={paths.peopleImportColumns(importId)}>
                  {t('errors.noColumn', { field: t(`field.${problem.field}`) })}
                </Link>
              )}
            </p>
          ))}
          <div className={classes.cells}>
            {cells.map((field) => {
              const problems = row.problems.filter((problem) => problem.field === field);
              return (
                <TextField
                  key={field}
                  id={`row-${row.row}-${field}`}
                  label={problems[0]?.column ?? t(`field.${field}`)}
                  hint={problems.map(({ remedy }) => remedy).join(' ') || undefined}
                  error={problems.map(({ reason }) => reason).join(' ') || undefined}
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={4_000}
                  value={typed[field] ?? row.values[field] ?? ''}
                  onChange={(value) => setTyped((now) => ({ ...now, [field]: value }))}
                />
              );
            })}
          </div>
          {refused !== undefined && <Notice tone="danger">{refused}</Notice>}
        </div>
        {cells.length > 0 && (
          <Button type="submit" tone="secondary" size="small" busy={busy}>
            {t('errors.mend')}
          </Button>
        )}
      </form>
    </li>
  );
}
