import { useTranslation } from 'react-i18next';
import { moments, shownFields, type ShownDraft } from './quizForm';
import classes from './Quiz.module.css';

interface ShownFieldProps {
  id: string;
  value: ShownDraft;
  practice: boolean;
  onChange: (value: ShownDraft) => void;
}

/** What a learner sees of an attempt, field by field and moment by moment. */
export function ShownField({ id, value, practice, onChange }: ShownFieldProps) {
  const { t } = useTranslation('quiz-editor');
  const offered = moments.filter((moment) => practice || moment !== 'duringPractice');
  return (
    <div className={classes.shown}>
      <table id={id}>
        <caption>{t('form.shown')}</caption>
        <thead>
          <tr>
            <td />
            {offered.map((moment) => (
              <th key={moment} scope="col">
                {t(`moments.${moment}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shownFields.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`shown.${field}`)}</th>
              {offered.map((moment) => (
                <td key={moment}>
                  <label className={classes.cell}>
                    <input
                      type="checkbox"
                      aria-label={`${t(`shown.${field}`)}: ${t(`moments.${moment}`)}`}
                      checked={value[moment].includes(field)}
                      onChange={({ target }) =>
                        onChange({
                          ...value,
                          [moment]: target.checked
                            ? [...value[moment], field]
                            : value[moment].filter((one) => one !== field),
                        })
                      }
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
