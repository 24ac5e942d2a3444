import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '@/shared/api/schema';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { ImageBlock } from './ImageBlock';
import { VideoBlock } from './VideoBlock';

/** The editor of texts is large and fetched by authors only. */
const RichTextEditor = lazy(async () => ({
  default: (await import('./RichTextEditor')).RichTextEditor,
}));

interface BlockEditorProps {
  block: Block;
  name: string;
  showQuiz: (quizId: string) => ReactNode;
  onChange: (block: Block) => void;
}

/** What each kind of block is edited with. */
export function BlockEditor({ block, name, showQuiz, onChange }: BlockEditorProps) {
  const { t } = useTranslation('lesson-editor');
  switch (block.type) {
    case 'RICH_TEXT':
      return (
        <Suspense fallback={<EditorSkeleton />}>
          <RichTextEditor
            label={t('text.label', { name: name.toLocaleLowerCase() })}
            document={block.data.document}
            onChange={(document) => onChange({ ...block, data: { document } })}
          />
        </Suspense>
      );
    case 'IMAGE':
      return <ImageBlock data={block.data} onChange={(data) => onChange({ ...block, data })} />;
    case 'VIDEO':
      return <VideoBlock data={block.data} onChange={(data) => onChange({ ...block, data })} />;
    case 'QUIZ':
      return block.data.quizId === undefined ? (
        <Notice tone="warning">{t('quizMissing')}</Notice>
      ) : (
        showQuiz(block.data.quizId)
      );
  }
}

function EditorSkeleton() {
  const { t } = useTranslation('lesson-editor');
  return (
    <div aria-busy>
      <p role="status" className="visually-hidden">
        {t('text.loading')}
      </p>
      <Skeleton height="10.5rem" />
    </div>
  );
}
