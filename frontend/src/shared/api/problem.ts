import i18next from 'i18next';
import type { FieldProblem, Problem as ProblemDocument } from './schema';

/** Read leniently: what stands between us and the server may refuse in words of its own. */
type ProblemBody = Partial<ProblemDocument>;

/** An answer that refuses, as the server's problem+json tells it; or code `network.unreachable` when none came. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly traceId: string | undefined;
  readonly errors: readonly FieldProblem[];
  /** Whatever else the refusal tells, such as retryAfterSeconds. */
  readonly params: Readonly<Record<string, unknown>>;

  constructor(status: number, body: ProblemBody) {
    super(body.code ?? `http.${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = body.code ?? `http.${status}`;
    this.title = body.title;
    this.detail = body.detail;
    this.traceId = body.traceId;
    this.errors = body.errors ?? [];
    this.params = { ...body };
  }

  static unreachable(): Problem {
    return new Problem(0, { code: 'network.unreachable' });
  }

  static async of(response: Response): Promise<Problem> {
    const type = response.headers.get('content-type') ?? '';
    if (!/json/.test(type)) return new Problem(response.status, {});
    // A refusal's body is read leniently: every field is optional, and anything else is kept as a parameter.
    const body: unknown = await response.json().catch(() => ({}));
    return new Problem(response.status, typeof body === 'object' ? { ...body } : {});
  }
}

export function isProblem(error: unknown, code?: string): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}

/** The refusal in words for people: ours where we have them, else the server's, else by kind. */
export function wordsFor(error: unknown): string {
  if (!(error instanceof Problem)) return i18next.t('problem:unexpected');
  const key = `problem:${error.code}`;
  if (i18next.exists(key)) {
    // The key is made from the code, so the compiler cannot know it; the line above has looked it up.
    const words = i18next.t as (key: string, params: object) => string;
    return words(key, error.params);
  }
  if (error.title) return error.title;
  return i18next.t(`problem:${kindOf(error.status)}`);
}

/** The words for a refusal of which an address tells the code alone. */
export function wordsForCode(code: string): string {
  return wordsFor(new Problem(0, { code }));
}

/** What the server says of each field, for the form's summary and the fields themselves. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  return Object.fromEntries(error.errors.map(({ field, message }) => [field, message]));
}

function kindOf(status: number) {
  if (status === 403) return 'notAllowed';
  if (status === 404) return 'notFound';
  if (status === 409) return 'conflict';
  if (status === 413) return 'tooLarge';
  if (status === 429) return 'tooMany';
  return 'unexpected';
}
