import type { QuestionType, QuestionView } from '@/shared/api/schema';
import { newId } from '@/shared/api/retry';

export interface OptionDraft {
  /** Names the row while it is edited. */
  key: string;
  optionId?: string | undefined;
  text: string;
  correct: boolean;
}

export interface QuestionDraft {
  unitId: string;
  topic: string;
  type: QuestionType;
  difficulty: QuestionView['difficulty'];
  stem: string;
  options: OptionDraft[];
  explanation: string;
}

export const fewestOptions = 2;
export const mostOptions = 12;

export function draftOf(question: QuestionView | undefined, unitId: string): QuestionDraft {
  if (question === undefined) {
    return {
      unitId,
      topic: '',
      type: 'SINGLE_CHOICE',
      difficulty: 'MEDIUM',
      stem: '',
      options: Array.from({ length: 4 }, () => emptyOption()),
      explanation: '',
    };
  }
  const { topic, type, difficulty, stem, options, explanation = '' } = question;
  return {
    unitId: question.unit.id,
    topic,
    type,
    difficulty,
    stem,
    options: options.map((option) => ({ ...option, key: option.optionId })),
    explanation,
  };
}

export function emptyOption(): OptionDraft {
  return { key: newId(), text: '', correct: false };
}

/** The options after one was marked: a single choice has one right option at most. */
export function marked(
  options: readonly OptionDraft[],
  key: string,
  type: QuestionType,
  correct: boolean,
): OptionDraft[] {
  return options.map((option) => {
    if (option.key === key) return { ...option, correct };
    return type === 'SINGLE_CHOICE' ? { ...option, correct: false } : option;
  });
}

/** The options under another type: a single choice keeps the first right option only. */
export function retyped(options: readonly OptionDraft[], type: QuestionType): OptionDraft[] {
  if (type === 'MULTIPLE_CHOICE') return [...options];
  const first = options.findIndex(({ correct }) => correct);
  return options.map((option, index) => ({ ...option, correct: index === first }));
}

export type OptionsFault = 'tooFew' | 'noneRight' | 'twice';

/** What is wrong with the options; rows left empty do not count. */
export function faultOf(options: readonly OptionDraft[]): OptionsFault | null {
  const written = filled(options);
  if (written.length < fewestOptions) return 'tooFew';
  if (!written.some(({ correct }) => correct)) return 'noneRight';
  const texts = written.map(({ text }) => text.trim().toLocaleLowerCase('vi'));
  return new Set(texts).size < texts.length ? 'twice' : null;
}

export function filled(options: readonly OptionDraft[]): OptionDraft[] {
  return options.filter(({ text }) => text.trim() !== '');
}
