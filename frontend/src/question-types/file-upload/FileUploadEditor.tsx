import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { RubricRows } from '@/question-types/fields/RubricRows';
import { as, type EditorProps } from '@/question-types/kind';
import { CheckboxesField } from '@/ui/Field/CheckboxesField';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { TextArea } from '@/ui/Field/TextArea';
import { endings, fileGroups, type FileUploadBody } from './fileUpload';

/** How many files of which kinds are asked for, and what helps to mark them. */
export function FileUploadEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const known = as<FileUploadBody>(body);
  const { mostFiles = 1, groups = [], mostMegabytes = 20, withText = false, rubric = [] } = known;
  const write = (change: Partial<FileUploadBody>) => onChange({ ...known, ...change });
  return (
    <>
      <DecimalField
        {...field('mostFiles')}
        label={t('form.mostFiles')}
        value={mostFiles}
        onChange={(value) => write({ mostFiles: value })}
      />
      <DecimalField
        {...field('mostMegabytes')}
        label={t('form.mostMegabytes')}
        hint={t('form.mostMegabytesHint')}
        value={mostMegabytes}
        onChange={(value) => write({ mostMegabytes: value })}
      />
      <CheckboxesField
        {...field('groups')}
        label={t('form.fileGroups')}
        choices={fileGroups.map((value) => ({
          value,
          label: t('form.fileGroup', {
            group: t(`fileGroups.${value}`),
            endings: endings[value].join(', '),
          }),
        }))}
        value={groups}
        onChange={(chosen) => write({ groups: fileGroups.filter((one) => chosen.includes(one)) })}
      />
      <CheckboxField
        {...field('withText')}
        label={t('form.withText')}
        hint={t('form.withTextHint')}
        value={withText}
        onChange={(value) => write({ withText: value })}
      />
      <TextArea
        {...field('guidance')}
        label={t('form.guidance')}
        hint={t('form.guidanceHint')}
        optional
        rows={3}
        maxLength={4000}
        value={known.guidance ?? ''}
        onChange={(text) => write({ guidance: text || null })}
      />
      <RubricRows {...{ rubric, field }} onChange={(next) => write({ rubric: next })} />
    </>
  );
}
