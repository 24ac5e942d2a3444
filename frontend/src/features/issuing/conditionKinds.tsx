import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CertificateCondition, CertificateConditions } from '@/shared/api/schema';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';

/** What is written of each kind: figures are kept as they are typed. */
interface Drafts {
  FINAL_MARK: { mark: string };
  FINAL_SHARE: { percent: string };
  ITEM_MARK: { itemId: string; title: string; percent: string };
  APPROVAL: object;
  SURVEY: object;
}

export type KindName = keyof Drafts;

/** A condition while it is written. */
export type Draft<K extends KindName = KindName> = { [P in K]: { kind: P } & Drafts[P] }[K];

export type Known = Pick<CertificateConditions, 'items' | 'outOf'>;

interface EditorProps<K extends KindName> {
  draft: Draft<K>;
  known: Known;
  onChange: (draft: Draft<K>) => void;
  /** Id, name and error of a field of the sentence. */
  field: (name: string) => { id: string; name: string; error: string | undefined };
}

/** Each kind of condition: how a new one begins, what is wrong with it, and the fields of its sentence. */
interface Kind<K extends KindName> {
  blank: Draft<K>;
  /** Whether it is for such a place: classes have a scale, which the classes of a course do not share. */
  offered: (known: Known) => boolean;
  /** Why no further one can be added. */
  whyNot?: (known: Known, drafts: readonly Draft[], t: TFunction<'issuing'>) => string | undefined;
  faults: (draft: Draft<K>, known: Known, t: TFunction<'issuing'>) => Record<string, string>;
  save: (draft: Draft<K>) => CertificateCondition;
  editor: (props: EditorProps<K>) => ReactNode;
}

const figure = (typed: string) => (typed.trim() === '' ? NaN : Number(typed.replace(',', '.')));
const isPercent = (typed: string) => figure(typed) >= 1 && figure(typed) <= 100;
const written = (value: number) => String(value).replace('.', ',');

function FinalMarkEditor({ draft, known, onChange, field }: EditorProps<'FINAL_MARK'>) {
  const { t } = useTranslation('issuing');
  return (
    <TextField
      {...field('mark')}
      label={t('conditions.finalMark', { outOf: written(known.outOf ?? 0) })}
      inputMode="decimal"
      value={draft.mark}
      onChange={(mark) => onChange({ ...draft, mark })}
    />
  );
}

function FinalShareEditor({ draft, onChange, field }: EditorProps<'FINAL_SHARE'>) {
  const { t } = useTranslation('issuing');
  return (
    <TextField
      {...field('percent')}
      label={t('conditions.finalShare')}
      hint={t('conditions.finalShareHint')}
      inputMode="decimal"
      value={draft.percent}
      onChange={(percent) => onChange({ ...draft, percent })}
    />
  );
}

function ApprovalEditor() {
  const { t } = useTranslation('issuing');
  return <p>{t('conditions.approvalWhat')}</p>;
}

function SurveyEditor() {
  const { t } = useTranslation('issuing');
  return <p>{t('conditions.surveyWhat')}</p>;
}

function ItemMarkEditor({ draft, known, onChange, field }: EditorProps<'ITEM_MARK'>) {
  const { t } = useTranslation('issuing');
  const titleOf = (id: string) => known.items.find((item) => item.id === id)?.title ?? draft.title;
  const gone = draft.itemId !== '' && !known.items.some(({ id }) => id === draft.itemId);
  return (
    <>
      <SelectField
        {...field('itemId')}
        label={t('conditions.item')}
        value={draft.itemId}
        choices={[
          { value: '', label: t('conditions.choose') },
          ...(gone ? [{ value: draft.itemId, label: draft.title }] : []),
          ...known.items.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(itemId) => onChange({ ...draft, itemId, title: titleOf(itemId) })}
      />
      <TextField
        {...field('percent')}
        label={t('conditions.percent')}
        inputMode="decimal"
        value={draft.percent}
        onChange={(percent) => onChange({ ...draft, percent })}
      />
    </>
  );
}

const kinds: { [K in KindName]: Kind<K> } = {
  FINAL_MARK: {
    blank: { kind: 'FINAL_MARK', mark: '' },
    offered: ({ outOf }) => outOf !== undefined,
    faults: ({ mark }, { outOf }, t): Record<string, string> => {
      if (outOf === undefined) return { mark: t('conditions.markOfClass') };
      return figure(mark) > 0 && figure(mark) <= outOf
        ? {}
        : { mark: t('conditions.markWrong', { outOf: written(outOf) }) };
    },
    save: ({ mark }) => ({ kind: 'FINAL_MARK', mark: figure(mark) }),
    editor: (props) => <FinalMarkEditor {...props} />,
  },
  FINAL_SHARE: {
    blank: { kind: 'FINAL_SHARE', percent: '' },
    offered: ({ outOf }) => outOf === undefined,
    faults: ({ percent }, _, t): Record<string, string> =>
      isPercent(percent) ? {} : { percent: t('conditions.percentWrong') },
    save: ({ percent }) => ({ kind: 'FINAL_SHARE', percent: figure(percent) }),
    editor: (props) => <FinalShareEditor {...props} />,
  },
  ITEM_MARK: {
    blank: { kind: 'ITEM_MARK', itemId: '', title: '', percent: '' },
    offered: () => true,
    whyNot: ({ items }, _, t) => (items.length > 0 ? undefined : t('conditions.nothingMarked')),
    faults: ({ itemId, percent }, _, t) => ({
      ...(itemId === '' && { itemId: t('conditions.itemMissing') }),
      ...(!isPercent(percent) && { percent: t('conditions.percentWrong') }),
    }),
    save: ({ itemId, title, percent }) => ({
      kind: 'ITEM_MARK',
      itemId,
      title,
      percent: figure(percent),
    }),
    editor: (props) => <ItemMarkEditor {...props} />,
  },
  APPROVAL: {
    blank: { kind: 'APPROVAL' },
    offered: () => true,
    whyNot: (_, drafts, t) =>
      drafts.some(({ kind }) => kind === 'APPROVAL') ? t('conditions.approvalThere') : undefined,
    faults: () => ({}),
    save: () => ({ kind: 'APPROVAL' }),
    editor: () => <ApprovalEditor />,
  },
  SURVEY: {
    blank: { kind: 'SURVEY' },
    offered: () => true,
    whyNot: (_, drafts, t) =>
      drafts.some(({ kind }) => kind === 'SURVEY') ? t('conditions.surveyThere') : undefined,
    faults: () => ({}),
    save: () => ({ kind: 'SURVEY' }),
    editor: () => <SurveyEditor />,
  },
};

/** The kinds that a class or a whole course may want. */
export function kindsFor(known: Known): KindName[] {
  return (Object.keys(kinds) as KindName[]).filter((kind) => kinds[kind].offered(known));
}

export function blank(kind: KindName): Draft {
  return { ...kinds[kind].blank };
}

export function whyNot(
  kind: KindName,
  known: Known,
  drafts: readonly Draft[],
  t: TFunction<'issuing'>,
): string | undefined {
  return kinds[kind].whyNot?.(known, drafts, t);
}

export function faultsOf<K extends KindName>(
  draft: Draft<K>,
  known: Known,
  t: TFunction<'issuing'>,
): Record<string, string> {
  return kinds[draft.kind].faults(draft, known, t);
}

export function toSave<K extends KindName>(draft: Draft<K>): CertificateCondition {
  return kinds[draft.kind].save(draft);
}

/** The fields of the sentence, whichever kind it is of. */
export function editor<K extends KindName>(props: EditorProps<K>): ReactNode {
  return kinds[props.draft.kind].editor(props);
}

/** What was saved, to be written on; figures as they are typed in Vietnam. */
export function toWrite(saved: CertificateCondition): Draft {
  switch (saved.kind) {
    case 'FINAL_MARK':
      return { kind: saved.kind, mark: written(saved.mark) };
    case 'FINAL_SHARE':
      return { kind: saved.kind, percent: written(saved.percent) };
    case 'ITEM_MARK':
      return { ...saved, percent: written(saved.percent) };
    case 'APPROVAL':
    case 'SURVEY':
      return saved;
  }
}
