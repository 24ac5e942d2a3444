import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ImportView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { useConfirm } from './imports.queries';
import classes from './people-import.module.css';

/** The sum of the check, and the one step that writes. */
export function ConfirmImport({ view }: { view: ImportView }) {
  const { t } = useTranslation('people-import');
  const [skipErrors, setSkipErrors] = useState(false);
  const [invite, setInvite] = useState(true);
  const [asking, setAsking] = useState(false);
  const confirm = useConfirm(view.id);
  const count = (verdict: string) => view.verdicts[verdict] ?? 0;
  const errors = count('ERROR');
  const create = count('CREATE');
  const write = create + count('UPDATE');
  const why =
    write === 0
      ? t(errors > 0 ? 'confirm.allWrong' : 'confirm.nothing')
      : errors > 0 && !skipErrors
        ? t('confirm.errorsLeft', { count: errors })
        : undefined;
  const send = () =>
    confirm.mutate(
      { skipErrors: errors > 0 && skipErrors, invite: create > 0 && invite },
      { onSettled: () => setAsking(false) },
    );
  return (
    <Card title={t('confirm.title')}>
      <div className={classes.form}>
        <Notice tone={errors > 0 ? 'warning' : 'info'} title={t('confirm.notYet')}>
          {errors > 0 ? t('confirm.mendFirst', { count: errors }) : t('confirm.ready')}
        </Notice>
        <div className={classes.facts}>
          <Facts
            facts={(['CREATE', 'UPDATE', 'UNCHANGED', 'ERROR'] as const).map((verdict) => ({
              term: t(`verdict.${verdict}`),
              detail: formatNumber(count(verdict)),
            }))}
          />
        </div>
        {create > 0 && (
          <CheckboxField
            id="import-invite"
            label={t('confirm.invite')}
            hint={t('confirm.inviteHint')}
            value={invite}
            onChange={setInvite}
          />
        )}
        {errors > 0 && write > 0 && (
          <CheckboxField
            id="import-skip"
            label={t('confirm.skip', { count: errors })}
            hint={t('confirm.skipHint')}
            value={skipErrors}
            onChange={setSkipErrors}
          />
        )}
        {confirm.error !== null && <Notice tone="danger">{wordsFor(confirm.error)}</Notice>}
        <div className={classes.actions}>
          <Button unavailable={why} onClick={() => setAsking(true)}>
            {t('confirm.action', { count: write })}
          </Button>
          <ButtonLink href={paths.peopleImportColumns(view.id)} tone="secondary">
            {t('confirm.columns')}
          </ButtonLink>
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('confirm.ask')}
        action={t('confirm.action', { count: write })}
        busy={confirm.isPending}
        onClose={() => setAsking(false)}
        onConfirm={send}
      >
        <ul className={classes.plain}>
          {create > 0 && <li>{t('confirm.willCreate', { count: create })}</li>}
          {count('UPDATE') > 0 && <li>{t('confirm.willUpdate', { count: count('UPDATE') })}</li>}
          {errors > 0 && <li>{t('confirm.willSkip', { count: errors })}</li>}
          {create > 0 && <li>{t(invite ? 'confirm.willInvite' : 'confirm.willNotInvite')}</li>}
        </ul>
      </ConfirmDialog>
    </Card>
  );
}
