import { useState, type ReactNode } from 'react';
import { IconPhoto, IconPlayerPlay, IconTextSize, IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Block, BlockType } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { toast } from '@/ui/Toast/toasts';
import { BlockCard } from './BlockCard';
import { BlockEditor } from './BlockEditor';
import { copyOf, newImage, newQuiz, newText, newVideo, shifted } from './newBlocks';
import { NewMedia } from './NewMedia';
import classes from './BlockList.module.css';

/** What the page gives from elsewhere: how a quiz is shown, and how one is chosen. */
export interface QuizSlots {
  show: (quizId: string) => ReactNode;
  choose: (slot: { onChosen: (quizId: string) => void; onClose: () => void }) => ReactNode;
}

interface BlockListProps {
  blocks: readonly Block[];
  onChange: (change: (blocks: Block[]) => Block[]) => void;
  quiz: QuizSlots;
}

const kinds: readonly { kind: BlockType; icon: ReactNode }[] = [
  { kind: 'RICH_TEXT', icon: <IconTextSize /> },
  { kind: 'IMAGE', icon: <IconPhoto /> },
  { kind: 'VIDEO', icon: <IconPlayerPlay /> },
  { kind: 'QUIZ', icon: <IconChecklist /> },
];

/** The blocks of a lesson from top to bottom, and what can be added below them. */
export function BlockList({ blocks, onChange, quiz }: BlockListProps) {
  const { t } = useTranslation('lesson-editor');
  const [adding, setAdding] = useState<BlockType | null>(null);
  const [said, setSaid] = useState('');
  const names = namesOf(blocks, (kind, number) =>
    t('blocks.name', { kind: t(`blocks.kinds.${kind}`), number }),
  );

  const add = (block: Block) => {
    onChange((all) => [...all, block]);
    setAdding(null);
  };
  const move = (index: number, by: 1 | -1) => {
    onChange((all) => shifted(all, index, by));
    setSaid(t('blocks.movedTo', { name: names[index], position: index + by + 1 }));
  };
  const remove = (block: Block, index: number) => {
    onChange((all) => all.filter(({ blockId }) => blockId !== block.blockId));
    toast(t('blocks.deleted', { name: names[index] }), {
      undo: () => onChange((all) => all.toSpliced(index, 0, block)),
    });
  };

  return (
    <section aria-labelledby="blocks-title" className={classes.section}>
      <h2 id="blocks-title" className="visually-hidden">
        {t('blocks.title')}
      </h2>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {blocks.length === 0 && (
        <div className={classes.empty}>
          <strong>{t('blocks.empty')}</strong>
          <p>{t('blocks.emptyHint')}</p>
        </div>
      )}
      <ol className={classes.list}>
        {blocks.map((block, index) => (
          <li key={block.blockId} id={`block-${block.blockId}`}>
            <BlockCard
              name={names[index] ?? ''}
              icon={kinds.find(({ kind }) => kind === block.type)?.icon}
              onUp={index > 0 ? () => move(index, -1) : undefined}
              onDown={index < blocks.length - 1 ? () => move(index, 1) : undefined}
              onDuplicate={() => onChange((all) => all.toSpliced(index + 1, 0, copyOf(block)))}
              onDelete={() => remove(block, index)}
            >
              <BlockEditor
                block={block}
                name={names[index] ?? ''}
                showQuiz={quiz.show}
                onChange={(changed) =>
                  onChange((all) =>
                    all.map((each) => (each.blockId === changed.blockId ? changed : each)),
                  )
                }
              />
            </BlockCard>
          </li>
        ))}
      </ol>
      {(adding === 'IMAGE' || adding === 'VIDEO') && (
        <NewMedia
          kind={adding}
          onUploaded={(media) => add(adding === 'IMAGE' ? newImage(media) : newVideo(media))}
          onCancel={() => setAdding(null)}
        />
      )}
      <div role="group" aria-label={t('blocks.add')} className={classes.add}>
        <span aria-hidden className={classes.addLabel}>
          {t('blocks.add')}
        </span>
        {kinds.map(({ kind, icon }) => (
          <Button
            key={kind}
            tone="secondary"
            icon={icon}
            onClick={() => (kind === 'RICH_TEXT' ? add(newText()) : setAdding(kind))}
          >
            {t(`blocks.kinds.${kind}`)}
          </Button>
        ))}
      </div>
      {adding === 'QUIZ' &&
        quiz.choose({
          onChosen: (quizId) => add(newQuiz(quizId)),
          onClose: () => setAdding(null),
        })}
    </section>
  );
}

/** "Hình ảnh 2" is the second picture of the lesson. */
function namesOf(blocks: readonly Block[], name: (kind: BlockType, number: number) => string) {
  return blocks.map(({ type }, index) =>
    name(type, blocks.slice(0, index + 1).filter((block) => block.type === type).length),
  );
}
