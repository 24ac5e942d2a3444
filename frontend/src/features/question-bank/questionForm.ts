import { competencyChoice, type CompetencyChoice } from '@/shared/api/competencies';
import type {
  QuestionType,
  QuestionView,
  WriteQuestion,
  WrittenPicture,
} from '@/shared/api/schema';
import { kinds } from '@/question-types/kinds';

export interface PictureDraft {
  mediaId: string;
  description: string;
}

export interface QuestionDraft {
  unitId: string;
  topic: string;
  type: QuestionType;
  difficulty: QuestionView['difficulty'];
  stem: string;
  picture: PictureDraft | null;
  /** As the type's own editor writes it. */
  body: unknown;
  explanation: string;
  competencies: CompetencyChoice[];
}

export function draftOf(question: QuestionView | undefined, unitId: string): QuestionDraft {
  if (question === undefined) {
    return {
      unitId,
      topic: '',
      type: 'SINGLE_CHOICE',
      difficulty: 'MEDIUM',
      stem: '',
      picture: null,
      body: kinds.SINGLE_CHOICE.blank('SINGLE_CHOICE', undefined),
      explanation: '',
      competencies: [],
    };
  }
  const { unit, topic, type, difficulty, stem, picture, body, explanation } = question;
  return {
    unitId: unit.id,
    topic,
    type,
    difficulty,
    stem,
    picture:
      picture == null ? null : { mediaId: picture.mediaId, description: picture.description ?? '' },
    body,
    explanation: explanation ?? '',
    competencies: question.competencies.map(competencyChoice),
  };
}

/** The draft under another type; what was written for the type before may be of use there. */
export function retypedDraft(draft: QuestionDraft, type: QuestionType): QuestionDraft {
  return { ...draft, type, body: kinds[type].blank(type, draft.body) };
}

/** The body as it is sent. */
export function bodyToSend({ type, body }: Pick<QuestionDraft, 'type' | 'body'>): object {
  // Every editor writes an object.
  return (kinds[type].tidied?.(body) ?? body) as object;
}

/** The picture as it is sent. */
export function pictureToSend({
  picture,
}: Pick<QuestionDraft, 'picture'>): WrittenPicture | undefined {
  return picture === null ? undefined : { ...picture, description: picture.description.trim() };
}

export function toSend(draft: QuestionDraft): WriteQuestion {
  return {
    ...draft,
    topic: draft.topic.trim(),
    picture: pictureToSend(draft),
    body: bodyToSend(draft),
    explanation: draft.explanation.trim() === '' ? undefined : draft.explanation,
    competencies: draft.competencies.map(({ value }) => value),
  };
}
