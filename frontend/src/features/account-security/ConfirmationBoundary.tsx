import { useCallback, useState, type ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ConfirmItIsYou } from './ConfirmItIsYou';
import { ConfirmationContext } from './confirmation';
import { securityQuery } from './security.queries';

interface Asked {
  settle: () => void;
  refuse: (error: Error) => void;
}

/** Lets what is inside it ask for a confirmation; the window for that opens over the page. */
export function ConfirmationBoundary({ children }: { children: ReactNode }) {
  const { t } = useTranslation('account-security');
  const { data: security } = useSuspenseQuery(securityQuery);
  const [asked, setAsked] = useState<Asked>();
  const confirm = useCallback(
    () =>
      new Promise<void>((settle, refuse) => {
        setAsked({ settle, refuse });
      }),
    [],
  );
  const close = () => {
    asked?.refuse(new Problem(0, { code: 'confirmation.cancelled' }));
    setAsked(undefined);
  };
  const done = () => {
    asked?.settle();
    setAsked(undefined);
  };
  return (
    <ConfirmationContext value={confirm}>
      {children}
      <Dialog title={t('confirm.title')} opened={asked !== undefined} onClose={close} size="small">
        <ConfirmItIsYou
          methods={security.confirmWith}
          provider={security.provider?.name}
          onDone={done}
        />
      </Dialog>
    </ConfirmationContext>
  );
}
