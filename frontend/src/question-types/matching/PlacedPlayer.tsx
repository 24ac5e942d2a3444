import { useTranslation } from 'react-i18next';
import { SelectField } from '@/ui/Field/SelectField';
import { as, type PlayerProps } from '@/question-types/kind';

interface Shown {
  premises: string[];
  matches: string[];
  items: string[];
  categories: string[];
}

/** For each premise its match, or for each item its category, out of the browser's own lists. */
export function PlacedPlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { premises, matches, items = [], categories = [] } = as<Shown>(question.shown);
  const { places = {} } = as<{ places: Record<string, number> }>(answer);
  const choices = [
    { value: '', label: t('notPlaced') },
    ...(matches ?? categories).map((label, no) => ({ value: String(no), label })),
  ];
  const place = (no: number, value: string) => {
    const others = Object.entries(places).filter(([other]) => other !== String(no));
    const here = value === '' ? [] : [[no, Number(value)] as const];
    onAnswer({ places: Object.fromEntries([...others, ...here]) });
  };
  return (premises ?? items).map((label, no) => (
    <SelectField
      key={label}
      id={`${name}-${no}`}
      label={label}
      choices={choices}
      value={String(places[no] ?? '')}
      onChange={(value) => place(no, value)}
    />
  ));
}
