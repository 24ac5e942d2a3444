import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import { passage, tags, type Tag } from './annotations';
import classes from './marking.module.css';

interface AnnotationFieldsProps {
  id: string;
  text: string;
  /** The annotation that is changed; its passage stays. */
  before: Annotation | undefined;
  onPut: (one: Annotation) => void;
  onCancel: () => void;
}

/** Lets nothing change a field. One that is merely read only has no caret, so that nothing could be selected in it by keys. */
function keepAsItIs(field: HTMLTextAreaElement) {
  const refuse = (event: Event) => event.preventDefault();
  field.addEventListener('beforeinput', refuse);
  return () => field.removeEventListener('beforeinput', refuse);
}

/** About as many rows as the text takes, within reason. */
const rowsFor = (text: string) =>
  Math.min(14, Math.max(4, text.split('\n').length + Math.ceil(text.length / 90)));

/** A passage, chosen by caret and selection in a text that does not change, and what is said about it. */
export function AnnotationFields({ id, text, before, onPut, onCancel }: AnnotationFieldsProps) {
  const { t } = useTranslation(['marking', 'question-types']);
  const [place, setPlace] = useState({ from: before?.from ?? 0, to: before?.to ?? 0 });
  const [tag, setTag] = useState<Tag>(before?.tag ?? 'NOTE');
  const [comment, setComment] = useState(before?.comment ?? '');
  const [tried, setTried] = useState(false);
  const chosen = passage(text, place);
  const put = () => {
    setTried(true);
    if (chosen !== undefined && comment.trim() !== '') onPut({ ...chosen, comment, tag });
  };
  return (
    <div
      id={id}
      role="group"
      aria-label={t('notes.group')}
      tabIndex={-1}
      className={classes.annotation}
    >
      {before === undefined && (
        <TextArea
          id={`${id}-text`}
          label={t('notes.choose')}
          hint={t('notes.chooseHint')}
          error={tried && chosen === undefined ? t('notes.nothingChosen') : undefined}
          ref={keepAsItIs}
          aria-readonly
          inputMode="none"
          spellCheck={false}
          // Whoever asked to choose a passage goes on here.
          autoFocus
          rows={rowsFor(text)}
          value={text}
          onChange={() => undefined}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
            setPlace({ from: selectionStart, to: selectionEnd })
          }
        />
      )}
      {chosen !== undefined && (
        <p className={classes.hint}>
          {t('notes.chosen')} <q>{chosen.quote}</q>
        </p>
      )}
      <SelectField
        id={`${id}-tag`}
        label={t('notes.tag')}
        value={tag}
        choices={tags.map((value) => ({ value, label: t(`question-types:notes.tags.${value}`) }))}
        onChange={setTag}
      />
      <TextArea
        id={`${id}-comment`}
        label={t('notes.comment')}
        error={tried && comment.trim() === '' ? t('notes.commentMissing') : undefined}
        rows={2}
        maxLength={1000}
        autoFocus={before !== undefined}
        value={comment}
        onChange={setComment}
      />
      <div className={classes.actions}>
        <Button tone="secondary" onClick={put}>
          {t(before === undefined ? 'notes.add' : 'notes.change')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {t('notes.cancel')}
        </Button>
      </div>
    </div>
  );
}
