import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { PartContext } from '@/question-types/file-upload/fileDesk';
import { PlayerBody } from '@/question-types/PlayerBody';
import { as, type PlayerProps } from '@/question-types/kind';
import classes from '@/question-types/players.module.css';
import type { ShownParts } from './parts';

/** The questions of a case, or the blanks of a text, one below the other. */
export function PartsPlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { text, parts = [] } = as<ShownParts>(question.shown);
  const { parts: given = {} } = as<{ parts: Record<string, unknown> }>(answer);
  return (
    <>
      {text != null && (
        <p className={classes.text}>{text.replace(/\[\[(\d+)\]\]/g, '____ ($1)')}</p>
      )}
      {parts.map(({ stem, type, shown }, no) => (
        <fieldset key={no} className={classes.part}>
          <legend>{stem ?? t('blank', { no: formatNumber(no + 1) })}</legend>
          <PartContext value={no}>
            <PlayerBody
              question={{ type, stem: stem ?? '', shown }}
              name={`${name}-${no}`}
              answer={given[no]}
              onAnswer={(part) => onAnswer({ parts: { ...given, [no]: part } })}
            />
          </PartContext>
        </fieldset>
      ))}
    </>
  );
}
