import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TopicView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { TreeGrid, type TreeColumn } from '@/ui/TreeGrid/TreeGrid';
import { childrenOf, isWithin, nameOf } from './topicPaths';

interface TopicTreeProps {
  topics: readonly TopicView[];
  chosen: string | undefined;
  hrefOf: (topic: string) => string;
}

const nothing = () => undefined;

/** The topics of a bank as a tree, with the questions under each; the way to the chosen one is open. */
export function TopicTree({ topics, chosen, hrefOf }: TopicTreeProps) {
  const { t } = useTranslation('question-bank');
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const columns = useMemo<TreeColumn<TopicView>[]>(
    () => [
      {
        key: 'questions',
        label: t('topics.questions'),
        number: true,
        cell: ({ questions }) => formatNumber(questions),
      },
    ],
    [t],
  );
  const byId = new Map(topics.map((one) => [one.topicId, one]));
  return (
    <TreeGrid
      label={t('topics.tree')}
      heading={t('topics.heading')}
      columns={columns}
      source={{
        keyOf: ({ topicId }) => topicId,
        opens: ({ topic }) => childrenOf(topics, topic).length > 0,
        isOpen: (key) => toggled[key] ?? leadsTo(byId.get(key)?.topic, chosen),
        branch: (parent) => {
          const items = childrenOf(
            topics,
            parent === undefined ? undefined : byId.get(parent)?.topic,
          );
          return { items, total: items.length, state: 'ready' };
        },
      }}
      nameOf={({ topic }) => nameOf(topic)}
      hrefOf={({ topic }) => hrefOf(topic)}
      isCurrent={({ topic }) => topic === chosen}
      onOpen={(key, open) => setToggled((now) => ({ ...now, [key]: open }))}
      onMore={nothing}
      onAgain={nothing}
    />
  );
}

function leadsTo(topic: string | undefined, chosen: string | undefined): boolean {
  return topic !== undefined && chosen !== undefined && isWithin(chosen, topic);
}
