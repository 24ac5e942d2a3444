import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { MergePreview, PersonView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Table } from '@/ui/Table/Table';
import { MergeForm } from './MergeForm';
import { mergePreviewQuery } from './merge.queries';
import { usePartName } from './usePartName';
import classes from './person-merge.module.css';

interface MergeComparisonProps {
  person: PersonView;
  retiredId: string;
  onMerged: () => void;
  /** Compares the other way round: the other record stays, this one goes. */
  onSwap: () => void;
  onOther: () => void;
}

/** Two records side by side, what follows from making them one, and the last question. */
export function MergeComparison(props: MergeComparisonProps) {
  const { t } = useTranslation('person-merge');
  const { person, retiredId, onSwap, onOther } = props;
  const preview = useQuery(mergePreviewQuery(person.accountId, retiredId));
  const others = (
    <Button tone="secondary" onClick={onOther}>
      {t('compare.other')}
    </Button>
  );
  if (preview.isError) {
    return (
      <Notice tone="danger" action={others}>
        {wordsFor(preview.error)}
      </Notice>
    );
  }
  if (preview.data === undefined) return <Skeleton height="16rem" />;
  return (
    <>
      <Card
        title={t('compare.title')}
        lead={t('compare.lead')}
        actions={
          <span className={classes.acts}>
            <Button tone="secondary" onClick={onSwap}>
              {t('compare.swap')}
            </Button>
            {others}
          </span>
        }
      >
        <div className={classes.tables}>
          <SideBySide preview={preview.data} />
        </div>
      </Card>
      <Card title={t('follows.title')}>
        <div className={classes.tables}>
          <Consequences preview={preview.data} />
        </div>
        <MergeForm preview={preview.data} onMerged={props.onMerged} onCancel={onOther} />
      </Card>
    </>
  );
}

function SideBySide({ preview: { survivor, retired } }: { preview: MergePreview }) {
  const { t } = useTranslation('person-merge');
  const { t: name } = useTranslation('people');
  const facts: { key: string; label: string; of: (person: PersonView) => string | undefined }[] = [
    { key: 'name', label: name('column.name'), of: ({ fullName }) => fullName },
    { key: 'email', label: name('column.email'), of: ({ email }) => email },
    { key: 'staffCode', label: name('column.staffCode'), of: ({ staffCode }) => staffCode },
    { key: 'phone', label: name('column.phone'), of: ({ phone }) => phone },
    { key: 'unit', label: name('column.unit'), of: ({ unit }) => unit.fullName },
    { key: 'position', label: name('column.position'), of: ({ position }) => position },
    { key: 'rank', label: name('column.rank'), of: ({ rank }) => rank },
    { key: 'status', label: name('column.status'), of: ({ status }) => name(`status.${status}`) },
  ];
  return (
    <Table
      caption={t('compare.title')}
      quietCaption
      rows={facts}
      keyOf={({ key }) => key}
      columns={[
        { key: 'fact', label: t('compare.fact'), cell: ({ label }) => label },
        { key: 'survivor', label: t('compare.survivor'), cell: ({ of }) => of(survivor) ?? '–' },
        {
          key: 'retired',
          label: t('compare.retired'),
          cell: ({ of }) => {
            const words = of(retired) ?? '–';
            return words === (of(survivor) ?? '–') ? words : <strong>{words}</strong>;
          },
        },
      ]}
    />
  );
}

function Consequences({ preview: { parts } }: { preview: MergePreview }) {
  const { t } = useTranslation('person-merge');
  const partName = usePartName();
  return (
    <>
      <ul className={classes.follows}>
        <li>{t('follows.signIn')}</li>
        <li>{t('follows.moved')}</li>
        <li>{t('follows.trace')}</li>
      </ul>
      <Table
        caption={t('follows.parts')}
        rows={parts}
        keyOf={({ part }) => part}
        columns={[
          { key: 'part', label: t('follows.part'), cell: ({ part }) => partName(part) },
          {
            key: 'moved',
            label: t('follows.movedCount'),
            number: true,
            cell: ({ moved }) => moved,
          },
          { key: 'left', label: t('follows.leftCount'), number: true, cell: ({ left }) => left },
        ]}
      />
    </>
  );
}
