import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ShortcutList.module.css';

const shortcuts = [
  { keys: ['/'], what: 'find' },
  { keys: ['Ctrl', 'K'], what: 'command' },
  { keys: ['?'], what: 'help' },
  { keys: ['Esc'], what: 'close' },
  { keys: ['N'], what: 'next' },
  { keys: ['P'], what: 'previous' },
] as const;

interface ShortcutListProps {
  opened: boolean;
  onClose: () => void;
}

export function ShortcutList({ opened, onClose }: ShortcutListProps) {
  const { t } = useTranslation('shell');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <dl className={classes.list}>
        {shortcuts.map(({ keys, what }) => (
          <div key={what} className={classes.row}>
            <dt>{t(`shortcuts.${what}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} className={classes.key}>
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
