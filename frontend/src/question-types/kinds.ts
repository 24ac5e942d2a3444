import type { QuestionType } from '@/shared/api/schema';
import { blanks } from './blanks/blanks';
import { calculated } from './numeric/calculated';
import { caseOfQuestions } from './case/case';
import { categorising } from './matching/categorising';
import { choice } from './choice/choice';
import { description } from './description/description';
import { dragWords } from './drag-words/dragWords';
import { essay } from './essay/essay';
import { fileUpload } from './file-upload/fileUpload';
import { hotSpot } from './hot-spot/hotSpot';
import type { QuestionKind } from './kind';
import { matching } from './matching/matching';
import { matrix } from './matrix/matrix';
import { numeric } from './numeric/numeric';
import { ordering } from './ordering/ordering';
import { selectInText } from './select-in-text/selectInText';
import { shortAnswer } from './short-answer/shortAnswer';
import { trueFalse } from './true-false/trueFalse';

/** Every type of question, in the order authors are offered them. A new one is a folder and a line. */
export const kinds: Record<QuestionType, QuestionKind> = {
  SINGLE_CHOICE: choice,
  MULTIPLE_CHOICE: choice,
  TRUE_FALSE: trueFalse,
  SHORT_ANSWER: shortAnswer,
  NUMERIC: numeric,
  CALCULATED: calculated,
  FILL_IN_BLANKS: blanks,
  DRAG_WORDS: dragWords,
  MATCHING: matching,
  ORDERING: ordering,
  CATEGORISING: categorising,
  MATRIX: matrix,
  SELECT_IN_TEXT: selectInText,
  HOT_SPOT: hotSpot,
  ESSAY: essay,
  FILE_UPLOAD: fileUpload,
  CASE: caseOfQuestions,
  DESCRIPTION: description,
};

// The keys are those of the record above, which is whole.
export const questionTypes = Object.keys(kinds) as QuestionType[];

export function isAnswered(type: QuestionType, answer: unknown): boolean {
  return kinds[type].isAnswered(answer);
}
