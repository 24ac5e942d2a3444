import { useId } from 'react';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TextLayer } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { SelectField } from '@/ui/Field/SelectField';
import type { DesignerAction } from './designer';
import { mostParagraphs, newParagraph } from './layers';
import { ParagraphFields } from './ParagraphFields';
import classes from './Designer.module.css';

interface TextPropertiesProps {
  layer: TextLayer;
  dispatch: (action: DesignerAction) => void;
}

const aligns = ['LEFT', 'CENTRE', 'RIGHT'] as const;
const anchors = ['TOP', 'MIDDLE', 'BOTTOM'] as const;

/** The paragraphs of a text, and what they hold on to. */
export function TextProperties({ layer, dispatch }: TextPropertiesProps) {
  const { t } = useTranslation('certificate-templates');
  const prefix = useId();
  const { id, paragraphs } = layer;
  return (
    <>
      <div className={classes.pair}>
        <SelectField
          id={`${prefix}align`}
          label={t('text.align')}
          value={layer.align}
          choices={aligns.map((value) => ({ value, label: t(`text.${value}`) }))}
          onChange={(align) => dispatch({ type: 'change', layer: { ...layer, align } })}
        />
        <SelectField
          id={`${prefix}anchor`}
          label={t('text.anchor')}
          value={layer.anchor}
          choices={anchors.map((value) => ({ value, label: t(`text.${value}`) }))}
          onChange={(anchor) => dispatch({ type: 'change', layer: { ...layer, anchor } })}
        />
      </div>
      {paragraphs.map((paragraph, index) => (
        <ParagraphFields
          // Paragraphs have no names; which is which hangs on their places alone.
          key={`${id} ${index}`}
          paragraph={paragraph}
          index={index}
          count={paragraphs.length}
          onChange={(part) => dispatch({ type: 'changeParagraph', id, index, part })}
          onMove={(by) => dispatch({ type: 'moveParagraph', id, index, by })}
          onRemove={() => dispatch({ type: 'removeParagraph', id, index })}
        />
      ))}
      <Button
        tone="secondary"
        size="small"
        icon={<IconPlus />}
        unavailable={
          paragraphs.length >= mostParagraphs
            ? t('text.tooMany', { most: mostParagraphs })
            : undefined
        }
        onClick={() => dispatch({ type: 'addParagraph', id, paragraph: newParagraph('') })}
      >
        {t('text.add')}
      </Button>
    </>
  );
}
