import { useId, useState, type KeyboardEvent } from 'react';
import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Highlight } from '@/ui/Highlight/Highlight';
import { useCommands, type Command } from './useCommands';
import classes from './CommandBox.module.css';

interface CommandBoxProps {
  opened: boolean;
  onClose: () => void;
}

/** Type a few letters, go there. */
export function CommandBox({ opened, onClose }: CommandBoxProps) {
  const { t } = useTranslation('shell');
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      padding={0}
      size="lg"
      yOffset="10vh"
      lockScroll={false}
      classNames={{ content: classes.box }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('command.title')}>
        <Modal.Body>
          <Choices onDone={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Choices({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const listId = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const commands = useCommands(words);
  const current = Math.min(at, commands.length - 1);

  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onDone();
    void navigate({ href: command.href });
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((current + 1) % commands.length),
    ArrowUp: () => setAt((current - 1 + commands.length) % commands.length),
    Enter: () => run(commands[current]),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };

  return (
    <>
      <div className={classes.field}>
        <IconSearch aria-hidden />
        <input
          className={classes.input}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={commands.length > 0 ? `${listId}-${current}` : undefined}
          aria-label={t('command.title')}
          placeholder={t('command.placeholder')}
          autoComplete="off"
          data-autofocus
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </div>
      <ul id={listId} role="listbox" aria-label={t('command.title')} className={classes.list}>
        {commands.map((command, index) => (
          // The field above answers the keys for the whole list, as the combobox pattern has it.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={command.href}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            className={classes.option}
            onClick={() => run(command)}
            onMouseMove={() => setAt(index)}
          >
            <command.icon aria-hidden />
            <Highlight text={command.label} ranges={command.ranges} />
            <span className={classes.kind}>{t(`command.${command.kind}`)}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={classes.none}>
        {commands.length === 0 && t('command.none')}
      </p>
    </>
  );
}
