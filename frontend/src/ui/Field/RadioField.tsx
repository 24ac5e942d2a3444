import { ChoiceGroup, ChoiceItem, type ChoiceGroupWords } from './ChoiceGroup';
import { choiceId } from './choiceId';
import type { Choice } from './SelectField';

interface RadioFieldProps<T extends string> extends ChoiceGroupWords {
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice among a few, all of them in sight. */
export function RadioField<T extends string>({
  choices,
  value: chosen,
  onChange,
  ...words
}: RadioFieldProps<T>) {
  return (
    <ChoiceGroup {...words}>
      {choices.map(({ value, label }, index) => {
        const id = choiceId(words.id, value, index);
        return (
          <ChoiceItem key={value} id={id} label={label}>
            <input
              id={id}
              type="radio"
              name={words.id}
              checked={value === chosen}
              onChange={() => onChange(value)}
            />
          </ChoiceItem>
        );
      })}
    </ChoiceGroup>
  );
}
