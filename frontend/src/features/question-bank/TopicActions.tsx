import { useState } from 'react';
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TopicTreeView, TopicView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { RemoveTopic } from './RemoveTopic';
import { TopicForm, type TopicAct } from './TopicForm';

interface TopicActionsProps {
  tree: TopicTreeView;
  /** The topic the list is narrowed down to. */
  chosen: TopicView | undefined;
  onChoose: (topic: string | undefined) => void;
}

const acts = ['add', 'rename', 'move', 'merge', 'remove'] as const;

/** Adds topics, and changes the one chosen. */
export function TopicActions({ tree, chosen, onChoose }: TopicActionsProps) {
  const { t } = useTranslation('question-bank');
  const [act, setAct] = useState<TopicAct | 'remove'>();
  const close = () => setAct(undefined);
  if (!tree.abilities.includes('EDIT')) return null;
  const label = (one: (typeof acts)[number]) =>
    t(one === 'add' && chosen !== undefined ? 'topics.addBelow' : `topics.${one}`);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button tone="quiet" size="small" iconAfter={<IconChevronDown />}>
            {t('topics.act')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {acts
            .filter((one) => one === 'add' || chosen !== undefined)
            .map((one) => (
              <Menu.Item key={one} onClick={() => setAct(one)}>
                {label(one)}
              </Menu.Item>
            ))}
          {chosen === undefined && <Menu.Label>{t('topics.chooseFirst')}</Menu.Label>}
        </Menu.Dropdown>
      </Menu>
      <Dialog
        title={act === undefined ? '' : label(act)}
        opened={act !== undefined && act !== 'remove'}
        onClose={close}
      >
        {act !== undefined && act !== 'remove' && (
          <TopicForm
            act={act}
            tree={tree}
            topic={chosen}
            onDone={(topic) => {
              close();
              onChoose(topic);
            }}
            onCancel={close}
          />
        )}
      </Dialog>
      {chosen !== undefined && (
        <RemoveTopic
          unitId={tree.unit.id}
          topic={chosen}
          opened={act === 'remove'}
          onClose={close}
          onDone={() => {
            close();
            onChoose(undefined);
          }}
        />
      )}
    </>
  );
}
