import type { EditorProps } from '@/question-types/kind';
import { ItemRows } from './ItemRows';
import { LineField } from './LineField';

interface LineRowsProps extends Pick<EditorProps, 'field'> {
  path: string;
  legend: string;
  hint?: string;
  nameOf: (index: number) => string;
  addWords: string;
  fewest: number;
  most: number;
  maxLength: number;
  ordered?: boolean;
  value: readonly string[];
  onChange: (value: string[], removed?: number) => void;
}

/** A list of lines of text. */
export function LineRows({ path, field, maxLength, value, nameOf, ...rest }: LineRowsProps) {
  return (
    <ItemRows single {...rest} {...field(path)} nameOf={nameOf} items={value} fresh={() => ''}>
      {(line, index, change) => (
        <LineField
          {...field(`${path}[${index}]`)}
          label={nameOf(index)}
          maxLength={maxLength}
          value={line}
          onChange={change}
        />
      )}
    </ItemRows>
  );
}
