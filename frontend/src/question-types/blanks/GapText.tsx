import { useRef } from 'react';
import { IconCursorText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { TextArea } from '@/ui/Field/TextArea';
import rows from '@/question-types/fields/ItemRows.module.css';

interface GapTextProps {
  id: string;
  name: string;
  error: string | undefined;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  /** What can be put where the cursor is. */
  gaps: readonly { words: string; insert: (at: number) => void }[];
}

/** A text with numbered gaps, which buttons put where the cursor is. */
export function GapText({ gaps, ...field }: GapTextProps) {
  const { t } = useTranslation('question-types');
  const box = useRef<HTMLDivElement>(null);
  const cursor = () => box.current?.querySelector('textarea')?.selectionEnd ?? field.value.length;
  return (
    <div ref={box} className={rows.rows}>
      <TextArea {...field} label={t('form.text')} rows={5} maxLength={10_000} />
      <div className={rows.buttons}>
        {gaps.map(({ words, insert }) => (
          <Button
            key={words}
            tone="secondary"
            size="small"
            icon={<IconCursorText />}
            onClick={() => insert(cursor())}
          >
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
