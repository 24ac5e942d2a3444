import { useRef, useState } from 'react';
import { IconHighlight, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { AnnotatedAnswer } from '@/question-types/AnnotatedAnswer';
import { Button } from '@/ui/Button/Button';
import { toast } from '@/ui/Toast/toasts';
import { AnnotationFields } from './AnnotationFields';
import { byPlace } from './annotations';
import classes from './marking.module.css';

interface AnnotationsFieldProps {
  id: string;
  text: string;
  value: readonly Annotation[];
  onChange: (change: (now: Annotation[]) => Annotation[]) => void;
  /** Told when a note begins to be written, and when no more. */
  onOpen: (open: boolean) => void;
}

const MOST = 100;

/** The answer with what is said about its passages, and the means to say more; all of it by pointer or by keys alone. */
export function AnnotationsField({ id, text, value, onChange, onOpen }: AnnotationsFieldProps) {
  const { t } = useTranslation('marking');
  const [editing, setEditing] = useState<'new' | Annotation>();
  const open = (one: 'new' | Annotation | undefined) => {
    setEditing(one);
    onOpen(one !== undefined);
  };
  const begin = useRef<HTMLButtonElement>(null);
  const leave = () => {
    open(undefined);
    // The button is drawn again first, and then takes the focus back.
    requestAnimationFrame(() => begin.current?.focus());
  };
  const put = (one: Annotation) => {
    onChange((now) => [...now.filter((other) => other !== editing), one].sort(byPlace));
    leave();
  };
  const remove = (one: Annotation) => {
    onChange((now) => now.filter((other) => other !== one));
    toast(t('notes.removed'), { undo: () => onChange((now) => [...now, one].sort(byPlace)) });
  };
  if (editing !== undefined) {
    return (
      <AnnotationFields
        id={id}
        text={text}
        before={editing === 'new' ? undefined : editing}
        onPut={put}
        onCancel={leave}
      />
    );
  }
  return (
    <div className={classes.annotation}>
      <AnnotatedAnswer
        text={text}
        annotations={value}
        actions={(place) => {
          const one = value[place];
          if (one === undefined) return null;
          const no = formatNumber(place + 1);
          return (
            <div className={classes.actions}>
              <Button tone="quiet" size="small" icon={<IconPencil />} onClick={() => open(one)}>
                {t('notes.edit', { no })}
              </Button>
              <Button tone="quiet" size="small" icon={<IconTrash />} onClick={() => remove(one)}>
                {t('notes.remove', { no })}
              </Button>
            </div>
          );
        }}
      />
      <div>
        <Button
          ref={begin}
          tone="secondary"
          size="small"
          icon={<IconHighlight />}
          unavailable={value.length >= MOST ? t('notes.full') : undefined}
          onClick={() => open('new')}
        >
          {t('notes.begin')}
        </Button>
      </div>
    </div>
  );
}
