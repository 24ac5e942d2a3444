import { useRef } from 'react';
import { IconHighlight, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { as, type EditorProps } from '@/question-types/kind';
import { Button } from '@/ui/Button/Button';
import { IconButton } from '@/ui/Button/IconButton';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { TextArea } from '@/ui/Field/TextArea';
import { Row, Rows } from '@/ui/Rows/Rows';
import rows from '@/question-types/fields/ItemRows.module.css';
import { markedText, marking, piecesOf, retexted, type MarkedText } from './marks';
import type { SelectInTextBody } from './selectInText';

/** A text of which stretches are marked as what can be selected: choose some words, then press the button. */
export function PiecesEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const box = useRef<HTMLDivElement>(null);
  const marked = markedText(as<SelectInTextBody>(body).pieces ?? []);
  const { text, marks } = marked;
  const write = (next: MarkedText) => onChange({ pieces: piecesOf(next) });
  const mark = () => {
    const area = box.current?.querySelector('textarea');
    if (area) write(marking(marked, area.selectionStart, area.selectionEnd));
  };
  const { error, ...words } = field('pieces');
  return (
    <div ref={box} className={rows.rows}>
      <TextArea
        {...words}
        error={error}
        label={t('form.text')}
        hint={t('form.piecesHint')}
        rows={6}
        maxLength={10_000}
        value={text}
        onChange={(written) => write(retexted(marked, written))}
      />
      <div>
        <Button tone="secondary" size="small" icon={<IconHighlight />} onClick={mark}>
          {t('form.markSelected')}
        </Button>
      </div>
      {marks.length > 0 && (
        <Rows aria-label={t('form.pieces')}>
          {marks.map((one, no) => {
            const piece = text.slice(one.from, one.to);
            return (
              <Row key={one.from}>
                <CheckboxField
                  id={`${words.id}-${no}-right`}
                  label={t('form.pieceIsRight', { piece })}
                  value={one.correct}
                  onChange={(correct) =>
                    write({
                      text,
                      marks: marks.map((other) => (other === one ? { ...one, correct } : other)),
                    })
                  }
                />
                <IconButton
                  size="small"
                  label={t('form.unmark', { piece })}
                  icon={<IconTrash />}
                  onClick={() => write({ text, marks: marks.filter((other) => other !== one) })}
                />
              </Row>
            );
          })}
        </Rows>
      )}
    </div>
  );
}
