import { useState } from 'react';
import { Menu } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import type { OutlineRow } from './outline';
import { RowFrame, type RowProps } from './RowFrame';
import { TitleForm } from './TitleForm';
import classes from './Outline.module.css';

interface SectionRowProps extends RowProps {
  row: Extract<OutlineRow, { kind: 'SECTION' }>;
}

/** The title of a section, and what can be done with the section. */
export function SectionRow({ row, ...rest }: SectionRowProps) {
  const { t } = useTranslation('course-editor');
  const [doing, setDoing] = useState<'RENAME' | 'ADD' | null>(null);
  const { section } = row;
  const { actions, editable } = rest;

  const below = {
    RENAME: () => (
      <TitleForm
        label={t('outline.sectionName')}
        action={t('outline.save')}
        initial={section.title}
        onSave={async (title) => {
          await actions.renameSection(section.sectionId, title);
          setDoing(null);
        }}
        onCancel={() => setDoing(null)}
      />
    ),
    ADD: () => (
      <TitleForm
        label={t('outline.lessonName')}
        action={t('outline.addLesson')}
        onSave={async (title) => {
          await actions.addLesson(section.sectionId, title);
          setDoing(null);
        }}
        onCancel={() => setDoing(null)}
      />
    ),
  };

  return (
    <RowFrame
      {...rest}
      row={row}
      title={section.title}
      below={doing === null ? undefined : below[doing]()}
      tools={
        editable && (
          <Button tone="quiet" size="small" icon={<IconPlus />} onClick={() => setDoing('ADD')}>
            {t('outline.addLesson')}
          </Button>
        )
      }
      menu={
        <>
          <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => setDoing('RENAME')}>
            {t('outline.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={18} />}
            onClick={() => actions.removeSection(section.sectionId, section.title)}
          >
            {t('outline.delete')}
          </Menu.Item>
        </>
      }
    >
      <h2 className={classes.sectionTitle}>
        <span className={classes.number}>{t('outline.section', { number: row.number })}</span>
        {section.title}
      </h2>
      {section.lessons.length === 0 && <p className={classes.facts}>{t('outline.noLessons')}</p>}
    </RowFrame>
  );
}
