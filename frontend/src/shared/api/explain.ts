import { fieldErrors, wordsFor } from './problem';

/** For useForm: the server's words for each field, or else its words for the whole. */
export function explain(error: unknown): { fields: Record<string, string>; form?: string } {
  const fields = fieldErrors(error);
  return Object.keys(fields).length > 0 ? { fields } : { fields, form: wordsFor(error) };
}
