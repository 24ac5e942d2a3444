import { useTranslation } from 'react-i18next';
import type { ChangePreview, ProposeChange } from '@/shared/api/schema';
import { formatDay, formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { Table } from '@/ui/Table/Table';
import { AffectedRoles } from './AffectedRoles';
import classes from './unit-changes.module.css';

interface PreviewPanelProps {
  wanted: ProposeChange;
  preview: ChangePreview;
  problem: string | undefined;
  busy: boolean;
  /** Looks again, with other roles that are to follow. */
  onFollow: (grants: string[]) => Promise<void>;
  onBack: () => void;
  onConfirm: () => void;
}

/** What a change would do: to units, people and roles, and when. Nothing has been done yet. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { wanted, preview, problem, busy, onFollow, onBack, onConfirm } = props;
  const { t } = useTranslation('unit-changes');
  const day = formatDay(wanted.effectiveOn);
  const two = preview.takesTwo;
  const takeFocus = (panel: HTMLDivElement | null) => panel?.focus();
  return (
    <div ref={takeFocus} tabIndex={-1} role="region" aria-label={t('preview.title')}>
      <div className={classes.stack}>
        <Notice tone={preview.atOnce ? 'warning' : 'info'} title={t('preview.notYet')}>
          {t(two ? 'preview.takesTwo' : preview.atOnce ? 'preview.atOnce' : 'preview.later', {
            day,
          })}
        </Notice>
        <Card title={t('preview.summary')}>
          <div className={classes.facts}>
            <Facts
              facts={[
                { term: t('fact.kind'), detail: t(`kind.${wanted.details.kind}`) },
                { term: t('fact.effectiveOn'), detail: day },
                { term: t('fact.decisionNumber'), detail: wanted.decisionNumber ?? '–' },
                { term: t('fact.reason'), detail: wanted.reason },
                { term: t('fact.units'), detail: formatNumber(preview.unitCount) },
                { term: t('fact.people'), detail: formatNumber(preview.peopleMoved) },
                { term: t('fact.rolesFollow'), detail: formatNumber(preview.rolesFollowing) },
                { term: t('fact.rolesEnd'), detail: formatNumber(preview.rolesEnding) },
              ]}
            />
          </div>
        </Card>
        <Card title={t('preview.units')} flush>
          <Table
            caption={t('preview.units')}
            quietCaption
            rows={preview.units}
            keyOf={({ id }) => id}
            columns={[
              { key: 'unit', label: t('column.unit'), cell: ({ fullName }) => fullName },
              { key: 'code', label: t('column.code'), cell: ({ code }) => code },
              {
                key: 'effect',
                label: t('column.effect'),
                cell: ({ effect }) => t(`effect.${effect}`),
              },
            ]}
          />
          {preview.unitCount > preview.units.length && (
            <p className={classes.note}>
              {t('preview.moreUnits', {
                count: preview.unitCount - preview.units.length,
              })}
            </p>
          )}
        </Card>
        {preview.roles.length > 0 && (
          <AffectedRoles wanted={wanted} roles={preview.roles} onFollow={onFollow} />
        )}
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <div className={classes.actions}>
          <Button busy={busy} onClick={onConfirm}>
            {t(
              two
                ? 'preview.confirmTwo'
                : preview.atOnce
                  ? 'preview.confirmNow'
                  : 'preview.confirmLater',
              { day },
            )}
          </Button>
          <Button tone="secondary" onClick={onBack}>
            {t('preview.back')}
          </Button>
        </div>
      </div>
    </div>
  );
}
