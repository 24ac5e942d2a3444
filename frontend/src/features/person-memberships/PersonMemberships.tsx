import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconArrowsRightLeft, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '@/shared/api/me';
import { wordsFor } from '@/shared/api/problem';
import type { MembershipRecordView, PersonView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { MembershipForm } from './MembershipForm';
import { MembershipItem } from './MembershipItem';
import type { FormKind } from './membershipValues';
import { membershipsQuery, useChangeMemberships } from './memberships.queries';
import classes from './person-memberships.module.css';

interface Asked {
  kind: FormKind | 'MAKE_PRIMARY';
  from: MembershipRecordView | undefined;
}

/** The units a person belongs to, and below them those they have left. */
export function PersonMemberships({ person }: { person: PersonView }) {
  const { t } = useTranslation('person-memberships');
  const mayAdd = may(useMe(), 'MANAGE_PEOPLE') && person.abilities.includes('EDIT');
  const memberships = useQuery(membershipsQuery(person.accountId));
  const [asked, setAsked] = useState<Asked>();

  if (memberships.isError) return <Notice tone="danger">{wordsFor(memberships.error)}</Notice>;
  if (memberships.data === undefined) return <Skeleton height="10rem" />;
  const present = memberships.data.filter(({ endsOn }) => endsOn === undefined);
  const past = memberships.data.filter(({ endsOn }) => endsOn !== undefined);
  const primary = present.find((one) => one.primary);
  const list = (items: readonly MembershipRecordView[]) => (
    <ul className={classes.list}>
      {items.map((from) => (
        <MembershipItem
          key={from.id}
          membership={from}
          onCorrect={() => setAsked({ kind: 'CORRECT', from })}
          onEnd={() => setAsked({ kind: 'END', from })}
          onMakePrimary={() => setAsked({ kind: 'MAKE_PRIMARY', from })}
        />
      ))}
    </ul>
  );
  return (
    <>
      <Card title={t('present')} lead={t('lead')}>
        {list(present)}
        <div className={classes.acts}>
          {primary?.abilities.includes('TRANSFER') && (
            <Button
              icon={<IconArrowsRightLeft />}
              onClick={() => setAsked({ kind: 'TRANSFER', from: primary })}
            >
              {t('action.TRANSFER')}
            </Button>
          )}
          {mayAdd && (
            <Button
              tone="secondary"
              icon={<IconPlus />}
              onClick={() => setAsked({ kind: 'ADD', from: primary })}
            >
              {t('action.ADD')}
            </Button>
          )}
        </div>
      </Card>
      <Card title={t('past')}>
        {past.length === 0 ? <p className={classes.note}>{t('noPast')}</p> : list(past)}
      </Card>
      <AskedChange asked={asked} person={person} onDone={() => setAsked(undefined)} />
    </>
  );
}

interface AskedChangeProps {
  asked: Asked | undefined;
  person: PersonView;
  onDone: () => void;
}

function AskedChange({ asked, person, onDone }: AskedChangeProps) {
  const { t } = useTranslation('person-memberships');
  const change = useChangeMemberships(person.accountId);
  if (asked?.kind !== 'MAKE_PRIMARY') {
    return (
      <Dialog
        title={asked === undefined ? '' : t(`title.${asked.kind}`, { name: person.fullName })}
        opened={asked !== undefined}
        onClose={onDone}
      >
        {asked !== undefined && (
          <MembershipForm kind={asked.kind} from={asked.from} person={person} onDone={onDone} />
        )}
      </Dialog>
    );
  }
  const makePrimary = () =>
    change.mutate(
      { kind: 'MAKE_PRIMARY', membershipId: asked.from?.id ?? '' },
      {
        onSuccess: () => toast(t('done.MAKE_PRIMARY', { name: person.fullName })),
        onError: (error) => toastProblem(wordsFor(error)),
        onSettled: onDone,
      },
    );
  return (
    <ConfirmDialog
      opened
      title={t('title.MAKE_PRIMARY')}
      action={t('menu.MAKE_PRIMARY')}
      busy={change.isPending}
      onClose={onDone}
      onConfirm={makePrimary}
    >
      {t('what.MAKE_PRIMARY', { name: person.fullName, unit: asked.from?.unit.fullName ?? '' })}
    </ConfirmDialog>
  );
}
