import type { ReactNode } from 'react';
import { IconMessage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '@/shared/api/schema';
import { AnnotatedText } from '@/ui/AnnotatedText/AnnotatedText';
import { Notes } from '@/ui/AnnotatedText/Notes';

interface AnnotatedAnswerProps {
  /** The answer; none where only what is said about it is told. */
  text?: string;
  annotations: readonly Annotation[];
  /** What can be done about an annotation, by its place. */
  actions?: (place: number) => ReactNode;
}

const tones = { NOTE: 'info', STRENGTH: 'success', ERROR: 'warning' } as const;

/** An answer that is a text, with what a marker says about passages of it. */
export function AnnotatedAnswer({ text, annotations, actions }: AnnotatedAnswerProps) {
  const { t } = useTranslation('question-types');
  const words = {
    label: t('notes.title'),
    notes: annotations.map(({ tag, ...one }) => ({
      ...one,
      tag: t(`notes.tags.${tag}`),
      tone: tones[tag],
      icon: tag === 'NOTE' ? <IconMessage aria-hidden /> : undefined,
    })),
    actions,
  };
  return text === undefined ? <Notes {...words} /> : <AnnotatedText {...words} text={text} />;
}
