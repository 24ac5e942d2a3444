import type { MouseEvent, ReactNode } from 'react';
import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/Button/IconButton';
import classes from './BlockCard.module.css';

interface BlockCardProps {
  name: string;
  icon: ReactNode;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onDuplicate: () => void;
  onDelete: () => void;
  children: ReactNode;
}

/** The frame around a block: what it is, and what can be done with it as a whole. */
export function BlockCard({
  name,
  icon,
  onUp,
  onDown,
  onDuplicate,
  onDelete,
  children,
}: BlockCardProps) {
  const { t } = useTranslation('lesson-editor');
  const move = (go: () => void, event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    go();
    // A browser takes the focus from what moves in the page; a second press must reach it again.
    requestAnimationFrame(() => button.focus());
  };
  return (
    <section className={classes.card} aria-label={name}>
      <div className={classes.head}>
        <span className={classes.icon} aria-hidden>
          {icon}
        </span>
        <h3 className={classes.name}>{name}</h3>
        <IconButton
          size="small"
          label={`${t('blocks.up')}: ${name}`}
          icon={<IconArrowUp />}
          disabled={onUp === undefined}
          onClick={onUp && ((event) => move(onUp, event))}
        />
        <IconButton
          size="small"
          label={`${t('blocks.down')}: ${name}`}
          icon={<IconArrowDown />}
          disabled={onDown === undefined}
          onClick={onDown && ((event) => move(onDown, event))}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <IconButton size="small" label={t('blocks.actions', { name })} icon={<IconDots />} />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconCopy size={18} />} onClick={onDuplicate}>
              {t('blocks.duplicate')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={18} />} onClick={onDelete}>
              {t('blocks.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
