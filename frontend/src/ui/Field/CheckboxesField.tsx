import type { ReactNode } from 'react';
import { ChoiceGroup, ChoiceItem, type ChoiceGroupWords } from './ChoiceGroup';
import { choiceId } from './choiceId';

export interface CheckboxChoice<T extends string> {
  value: T;
  label: string;
  /** Beside the label, such as a warning that goes with the choice. */
  mark?: ReactNode;
}

interface CheckboxesFieldProps<T extends string> extends ChoiceGroupWords {
  choices: readonly CheckboxChoice<T>[];
  value: readonly T[];
  onChange: (value: T[]) => void;
}

/** Any number of a few, all of them in sight. */
export function CheckboxesField<T extends string>({
  choices,
  value: ticked,
  onChange,
  ...words
}: CheckboxesFieldProps<T>) {
  const without = (value: T) => ticked.filter((one) => one !== value);
  return (
    <ChoiceGroup {...words}>
      {choices.map(({ value, label, mark }, index) => {
        const id = choiceId(words.id, value, index);
        return (
          <ChoiceItem
            key={value}
            id={id}
            label={
              <>
                {label}
                {mark}
              </>
            }
          >
            <input
              id={id}
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...ticked, value] : without(value))
              }
            />
          </ChoiceItem>
        );
      })}
    </ChoiceGroup>
  );
}
