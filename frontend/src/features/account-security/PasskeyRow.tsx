import { useState } from 'react';
import { IconFingerprint, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PasskeyView } from '@/shared/api/schema';
import { IconButton } from '@/ui/Button/IconButton';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Row } from '@/ui/Rows/Rows';
import { toast } from '@/ui/Toast/toasts';
import { DateText } from '@/ui/Values/DateText';
import { PasskeyForm } from './PasskeyForm';
import { useRenamePasskey } from './security.queries';
import classes from './security.module.css';

interface PasskeyRowProps {
  passkey: PasskeyView;
  onRemove: () => void;
}

export function PasskeyRow({ passkey, onRemove }: PasskeyRowProps) {
  const { t } = useTranslation('account-security');
  const [renaming, setRenaming] = useState(false);
  const rename = useRenamePasskey(passkey.passkeyId);
  const { label, createdAt, lastUsedAt, synced } = passkey;
  const save = async (wanted: string) => {
    await rename.mutateAsync(wanted);
    toast(t('passkeys.renamed'));
    setRenaming(false);
  };
  return (
    <Row>
      <IconFingerprint className={classes.rowIcon} aria-hidden />
      <div className={classes.rowWords}>
        <strong>{label}</strong>
        <span>
          {t('passkeys.created')} <DateText at={createdAt} /> · {t('passkeys.used')}{' '}
          <DateText at={lastUsedAt} time />
        </span>
        <span>{t(synced ? 'passkeys.synced' : 'passkeys.onDevice')}</span>
      </div>
      <div className={classes.rowActions}>
        <IconButton
          label={t('passkeys.renameOne', { label })}
          icon={<IconPencil />}
          onClick={() => setRenaming(true)}
        />
        <IconButton
          label={t('passkeys.removeOne', { label })}
          icon={<IconTrash />}
          onClick={onRemove}
        />
      </div>
      <Dialog
        title={t('passkeys.renameTitle')}
        opened={renaming}
        onClose={() => setRenaming(false)}
        size="small"
      >
        <PasskeyForm
          label={label}
          action={t('passkeys.save')}
          onSend={save}
          onCancel={() => setRenaming(false)}
        />
      </Dialog>
    </Row>
  );
}
