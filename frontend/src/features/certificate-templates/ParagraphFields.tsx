import { useId, useRef } from 'react';
import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconBraces, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LayerParagraph } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { IconButton } from '@/ui/Button/IconButton';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import { ColourField } from './ColourField';
import { asKept, asTyped, fieldCodes } from './fields';
import { FigureField } from './FigureField';
import { fieldName } from './layerName';
import classes from './Designer.module.css';

interface ParagraphFieldsProps {
  paragraph: LayerParagraph;
  index: number;
  count: number;
  onChange: (part: Partial<LayerParagraph>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

const weights = ['REGULAR', 'ITALIC', 'SEMI_BOLD', 'BOLD'] as const;

/** What a paragraph says and how it is set. Fields are typed by their names and kept by their codes. */
export function ParagraphFields({
  paragraph,
  index,
  count,
  onChange,
  onMove,
  onRemove,
}: ParagraphFieldsProps) {
  const { t } = useTranslation('certificate-templates');
  const prefix = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const typing = useRef(false);
  const nameOf = fieldName(t);
  const typed = asTyped(paragraph.text, nameOf);
  const number = index + 1;
  const insert = (name: string) => {
    // Where nobody has typed yet there is no place but the end.
    const at = (typing.current ? text.current?.selectionStart : undefined) ?? typed.length;
    const to = (typing.current ? text.current?.selectionEnd : undefined) ?? at;
    const next = `${typed.slice(0, at)}{${name}}${typed.slice(to)}`;
    onChange({ text: asKept(next, nameOf) });
    // After the menu has given the focus back.
    setTimeout(() => {
      text.current?.focus();
      text.current?.setSelectionRange(at + name.length + 2, at + name.length + 2);
    });
  };
  return (
    <fieldset className={classes.paragraph}>
      <legend className={classes.legend}>{t('text.paragraph', { number })}</legend>
      <TextArea
        ref={text}
        id={`${prefix}text`}
        label={t('text.words', { number })}
        rows={2}
        maxLength={500}
        onFocus={() => {
          typing.current = true;
        }}
        value={typed}
        onChange={(words) => onChange({ text: asKept(words, nameOf) })}
      />
      <div className={classes.line}>
        <Menu position="bottom-start" withinPortal={false}>
          <Menu.Target>
            <Button tone="quiet" size="small" icon={<IconBraces />}>
              {t('text.insert')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown className={classes.fieldMenu}>
            {fieldCodes.map((code) => (
              <Menu.Item key={code} onClick={() => insert(nameOf(code))}>
                {nameOf(code)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <span className={classes.layerActs}>
          <IconButton
            size="small"
            label={t('text.up', { number })}
            icon={<IconArrowUp />}
            disabled={index === 0}
            onClick={() => onMove(-1)}
          />
          <IconButton
            size="small"
            label={t('text.down', { number })}
            icon={<IconArrowDown />}
            disabled={number === count}
            onClick={() => onMove(1)}
          />
          <IconButton
            size="small"
            label={t('text.remove', { number })}
            icon={<IconTrash />}
            disabled={count === 1}
            onClick={onRemove}
          />
        </span>
      </div>
      <div className={classes.pair}>
        <SelectField
          id={`${prefix}weight`}
          label={t('text.weight')}
          value={paragraph.weight}
          choices={weights.map((value) => ({ value, label: t(`text.${value}`) }))}
          onChange={(weight) => onChange({ weight })}
        />
        <FigureField
          label={t('text.size')}
          value={paragraph.size}
          least={5}
          most={72}
          step={0.5}
          onChange={(size) => onChange({ size })}
        />
        <FigureField
          label={t('text.lines')}
          value={paragraph.lines}
          least={1}
          most={8}
          step={1}
          onChange={(lines) => onChange({ lines: Math.round(lines) })}
        />
        <FigureField
          label={t('text.before')}
          value={paragraph.before}
          least={0}
          most={100}
          step={0.5}
          onChange={(before) => onChange({ before })}
        />
        <ColourField
          label={t('colour')}
          value={paragraph.colour}
          onChange={(colour) => onChange({ colour })}
        />
      </div>
      <CheckboxField
        id={`${prefix}upper`}
        label={t('text.upperCase')}
        value={paragraph.upperCase}
        onChange={(upperCase) => onChange({ upperCase })}
      />
    </fieldset>
  );
}
