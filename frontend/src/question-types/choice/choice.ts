import type { QuestionType } from '@/shared/api/schema';
import {
  as,
  has,
  later,
  type Fault,
  type PlayerProps,
  type QuestionKind,
} from '@/question-types/kind';

export interface Option {
  optionId?: string;
  text: string;
  correct: boolean;
  weightPercent?: number | null;
  feedback?: string | null;
}

export interface ChoiceBody {
  options: Option[];
  scoring?: 'ALL_OR_NOTHING' | 'PARTIAL' | 'WEIGHTS' | null;
}

export interface ShownOptions {
  options: { optionId: string; text: string }[];
}

export const fewestOptions = 2;
export const mostOptions = 12;

const isSingle = (type: QuestionType) => type === 'SINGLE_CHOICE';

/** The options after one was marked: a single choice has one right option at most. */
export function marked(
  options: readonly Option[],
  place: number,
  type: QuestionType,
  correct: boolean,
): Option[] {
  return options.map((option, other) => {
    if (other === place) return { ...option, correct };
    return isSingle(type) ? { ...option, correct: false } : option;
  });
}

/** The options under another type: a single choice keeps the first right option only. */
export function retyped(options: readonly Option[], type: QuestionType): Option[] {
  if (!isSingle(type)) return [...options];
  const first = options.findIndex(({ correct }) => correct);
  return options.map((option, index) => ({ ...option, correct: index === first }));
}

/** What is wrong with the options; rows left empty do not count. */
export function faultOf(options: readonly Option[]): Fault | null {
  const written = filled(options);
  if (written.length < fewestOptions) return 'tooFew';
  if (!written.some(({ correct }) => correct)) return 'noneRight';
  const texts = written.map(({ text }) => text.trim().toLocaleLowerCase('vi'));
  return new Set(texts).size < texts.length ? 'twice' : null;
}

export function filled(options: readonly Option[]): Option[] {
  return options.filter(({ text }) => text.trim() !== '');
}

export function emptyOption(): Option {
  // The server gives an id; it is drawn at random, so that no order tells which option came first.
  return { text: '', correct: false };
}

/** The answer after an option was picked, or let go. */
export function chosenWith(type: QuestionType, chosen: readonly string[], optionId: string) {
  if (isSingle(type)) return { optionIds: [optionId] };
  const others = chosen.filter((other) => other !== optionId);
  return { optionIds: others.length < chosen.length ? others : [...chosen, optionId] };
}

function picked({ type, shown }: PlayerProps['question'], answer: unknown, index: number) {
  const option = as<ShownOptions>(shown).options?.[index];
  const { optionIds = [] } = as<{ optionIds: string[] }>(answer);
  return option && chosenWith(type, optionIds, option.optionId);
}

export const choice: QuestionKind = {
  Player: later(() => import('./ChoicePlayer'), 'ChoicePlayer'),
  Editor: later(() => import('./ChoiceEditor'), 'ChoiceEditor'),
  isAnswered: has('optionIds'),
  told: (shown, answer) => {
    const { optionIds = [] } = as<{ optionIds: string[] }>(answer);
    const { options = [] } = as<ShownOptions>(shown);
    return options.filter(({ optionId }) => optionIds.includes(optionId)).map(({ text }) => text);
  },
  blank: (type, before) => {
    const { options, ...rest } = as<ChoiceBody>(before);
    return options === undefined
      ? { options: Array.from({ length: 4 }, emptyOption) }
      : { ...rest, options: retyped(options, type) };
  },
  faults: (body) => {
    const fault = faultOf(as<ChoiceBody>(body).options ?? []);
    return fault === null ? {} : { options: fault };
  },
  tidied: (body) => {
    const { options = [], ...rest } = as<ChoiceBody>(body);
    return { ...rest, options: filled(options) };
  },
  picked,
};
