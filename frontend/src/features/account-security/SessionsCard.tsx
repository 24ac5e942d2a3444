import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { IconDevices } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Row, Rows } from '@/ui/Rows/Rows';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast } from '@/ui/Toast/toasts';
import { DateText } from '@/ui/Values/DateText';
import { sessionsQuery, useEndOtherSessions, useEndSession } from './security.queries';
import { tellProblem } from './tellProblem';
import classes from './security.module.css';

/** Where the account is signed in, and ending that from afar. */
export function SessionsCard() {
  const { t } = useTranslation('account-security');
  const { data: sessions } = useSuspenseQuery(sessionsQuery);
  const endOthers = useEndOtherSessions();
  const [asking, setAsking] = useState(false);
  const endNow = () =>
    endOthers.mutate(undefined, {
      onSuccess: () => toast(t('sessions.othersEnded')),
      onError: tellProblem,
      onSettled: () => setAsking(false),
    });
  return (
    <Card title={t('sessions.title')} lead={t('sessions.lead')}>
      <div className={classes.stack}>
        <Rows>
          {sessions.map((session) => (
            <SessionRow key={session.sessionId} session={session} />
          ))}
        </Rows>
        <div className={classes.actions}>
          <Button
            tone="secondary"
            unavailable={sessions.length > 1 ? undefined : t('sessions.noOthers')}
            onClick={() => setAsking(true)}
          >
            {t('sessions.endOthers')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('sessions.endOthers')}
        action={t('sessions.endOthers')}
        busy={endOthers.isPending}
        onClose={() => setAsking(false)}
        onConfirm={endNow}
      >
        {t('sessions.endOthersWhat')}
      </ConfirmDialog>
    </Card>
  );
}

function SessionRow({ session }: { session: SessionView }) {
  const { t } = useTranslation('account-security');
  const end = useEndSession();
  const { browser, system, signedInAt, lastSeenAt, current, sessionId } = session;
  const device =
    browser === undefined && system === undefined
      ? t('sessions.unknown')
      : [browser, system].filter(Boolean).join(' · ');
  return (
    <Row>
      <IconDevices className={classes.rowIcon} aria-hidden />
      <div className={classes.rowWords}>
        <strong>{device}</strong>
        <span>
          {t('sessions.since')} <DateText at={signedInAt} time />
        </span>
        <span>
          {t('sessions.seen')} <DateText at={lastSeenAt} time />
        </span>
      </div>
      {current ? (
        <StatusBadge tone="success">{t('sessions.current')}</StatusBadge>
      ) : (
        <Button
          tone="secondary"
          size="small"
          busy={end.isPending}
          aria-label={t('sessions.endOne', { device })}
          onClick={() =>
            end.mutate(sessionId, {
              onSuccess: () => toast(t('sessions.ended')),
              onError: tellProblem,
            })
          }
        >
          {t('sessions.end')}
        </Button>
      )}
    </Row>
  );
}
