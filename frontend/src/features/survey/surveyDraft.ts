import { newId } from '@/shared/api/retry';
import type { AnswerSurvey } from '@/shared/api/schema';

export const points = ['1', '2', '3', '4', '5'] as const;

export type Point = (typeof points)[number];

/** Answers while they are written: a rating may not be chosen yet. */
export interface SurveyDraft {
  /** Made once for these answers, so that however often they are sent they count once. */
  submissionId: string;
  content: Point | '';
  trainer: Point | 'NONE' | '';
  useAtWork: Point | '';
  useful: string;
  improve: string;
}

export function blankDraft(): SurveyDraft {
  return {
    submissionId: newId(),
    content: '',
    trainer: '',
    useAtWork: '',
    useful: '',
    improve: '',
  };
}

/** Whether nothing has been said yet. */
export function isBlank({ content, trainer, useAtWork, useful, improve }: SurveyDraft): boolean {
  return [content, trainer, useAtWork, useful.trim(), improve.trim()].every((one) => one === '');
}

export function toSend(draft: SurveyDraft): AnswerSurvey {
  const { submissionId, content, trainer, useAtWork } = draft;
  const [useful, improve] = [draft.useful.trim(), draft.improve.trim()];
  return {
    submissionId,
    content: Number(content),
    ...(trainer !== 'NONE' && { trainer: Number(trainer) }),
    useAtWork: Number(useAtWork),
    ...(useful !== '' && { useful }),
    ...(improve !== '' && { improve }),
  };
}

const keyOf = (enrolmentId: string) => `hocso-survey:${enrolmentId}`;

/**
 * What was written in this tab before it was loaded anew, or nothing yet. It lies in the tab alone and goes with it: what somebody thinks of
 * a course must not stay on a device that others use.
 */
export function keptDraft(enrolmentId: string): SurveyDraft {
  const blank = blankDraft();
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(enrolmentId)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return blank;
    const known = Object.entries(kept).filter(
      ([name, value]) => name in blank && typeof value === 'string',
    );
    return { ...blank, ...(Object.fromEntries(known) as Partial<SurveyDraft>) };
  } catch {
    return blank;
  }
}

export function keepDraft(enrolmentId: string, draft: SurveyDraft): void {
  try {
    if (isBlank(draft)) sessionStorage.removeItem(keyOf(enrolmentId));
    else sessionStorage.setItem(keyOf(enrolmentId), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still lets people answer.
  }
}

export function forgetDraft(enrolmentId: string): void {
  keepDraft(enrolmentId, blankDraft());
}
