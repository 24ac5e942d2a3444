import { useState } from 'react';
import { Menu } from '@mantine/core';
import { IconArrowRight, IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import type { OutlineRow } from './outline';
import { KindIcons } from './KindIcons';
import { RowFrame, type RowProps } from './RowFrame';
import { TitleForm } from './TitleForm';
import classes from './Outline.module.css';

interface LessonRowProps extends RowProps {
  row: Extract<OutlineRow, { kind: 'LESSON' }>;
  courseId: string;
}

/** A lesson in the outline: the way to its editor, and what it is made of. */
export function LessonRow({ row, courseId, ...rest }: LessonRowProps) {
  const { t } = useTranslation('course-editor');
  const [renaming, setRenaming] = useState(false);
  const { lesson } = row;
  const { actions, sections, onMove } = rest;
  const elsewhere = sections.filter(({ sectionId }) => sectionId !== row.sectionId);

  return (
    <RowFrame
      {...rest}
      row={row}
      title={lesson.title}
      below={
        renaming ? (
          <TitleForm
            label={t('outline.lessonName')}
            action={t('outline.save')}
            initial={lesson.title}
            onSave={async (title) => {
              await actions.renameLesson(lesson.lessonId, title);
              setRenaming(false);
            }}
            onCancel={() => setRenaming(false)}
          />
        ) : undefined
      }
      menu={
        <>
          {elsewhere.map((section) => (
            <Menu.Item
              key={section.sectionId}
              leftSection={<IconArrowRight size={18} />}
              onClick={() =>
                onMove({
                  item: 'LESSON',
                  id: lesson.lessonId,
                  toSectionId: section.sectionId,
                  position: section.lessons.length,
                })
              }
            >
              {t('outline.moveTo', { section: section.title })}
            </Menu.Item>
          ))}
          {elsewhere.length > 0 && <Menu.Divider />}
          <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => setRenaming(true)}>
            {t('outline.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCopy size={18} />}
            onClick={() => actions.duplicateLesson(lesson.lessonId)}
          >
            {t('outline.duplicate')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={18} />}
            onClick={() => actions.removeLesson(lesson.lessonId, lesson.title)}
          >
            {t('outline.delete')}
          </Menu.Item>
        </>
      }
    >
      <div className={classes.lessonTitle}>
        <span className={classes.number}>{row.number}</span>
        <Link href={paths.lessonEditor(courseId, lesson.lessonId)}>{lesson.title}</Link>
        {lesson.changed && (
          <span
            className={classes.dot}
            role="img"
            aria-label={t('outline.changed')}
            title={t('outline.changed')}
          />
        )}
      </div>
      <p className={classes.facts}>
        <KindIcons kinds={lesson.blockKinds} />
        <span>{t('outline.minutes', { count: lesson.estimatedMinutes })}</span>
        <span>{t(lesson.required ? 'outline.required' : 'outline.optional')}</span>
        <span>{t(`outline.rules.${lesson.completionRule}`)}</span>
      </p>
    </RowFrame>
  );
}
