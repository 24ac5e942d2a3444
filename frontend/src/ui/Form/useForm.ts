import { useId, useState, type SyntheticEvent } from 'react';
import type { SummaryError } from '../ErrorSummary/ErrorSummary';

export type FieldErrors<V> = Partial<Record<keyof V & string, string>>;

interface FormOptions<V> {
  initial: V;
  /** What is wrong before anything is sent; nothing when all is well. */
  check: (values: V) => FieldErrors<V>;
  send: (values: V) => Promise<unknown>;
  /** Turns a refusal into words: for fields, and for the form as a whole. */
  explain: (error: unknown) => { fields: Record<string, string>; form?: string | undefined };
  /** Whether a name that is no value itself is that of a field inside one, such as `pairs[0].match`. */
  isInside?: (name: string) => boolean;
}

/**
 * The state of one form: its values, what is wrong with them, and whether it is being sent.
 * The same words appear in the summary and beside the field.
 */
export function useForm<V extends object>({
  initial,
  check,
  send,
  explain,
  isInside = () => false,
}: FormOptions<V>) {
  const prefix = useId();
  const [values, setValues] = useState(initial);
  const [fields, setFields] = useState<Record<string, string>>({});
  const [form, setForm] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const idOf = (name: string) => `${prefix}${name}`;

  /** Tells what is wrong, as if it had been sent. */
  const show = (wrong: Record<string, string>, whole?: string) => {
    setFields(wrong);
    setForm(whole);
    setAttempt((count) => count + 1);
  };

  const submit = async (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (busy) return;
    const wrong = check(values) as Record<string, string>;
    show(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      await send(values);
    } catch (error) {
      const { fields: refused, form: whole } = explain(error);
      show(refused, whole);
    } finally {
      setBusy(false);
    }
  };

  const change = <K extends keyof V & string>(name: K, value: V[K]) => {
    setValues((now) => ({ ...now, [name]: value }));
    // What is put right is told no longer, and what only the server can tell not before it is asked again.
    if (fields[name] !== undefined && check({ ...values, [name]: value })[name] === undefined) {
      setFields((now) => Object.fromEntries(Object.entries(now).filter(([key]) => key !== name)));
    }
  };

  /** Everything a field component needs, by the name of its value. */
  const field = <K extends keyof V & string>(name: K) => ({
    id: idOf(name),
    name,
    value: values[name],
    error: fields[name],
    onChange: (value: V[K]) => change(name, value),
  });

  /** The same for a field inside a value, which changes with that value. */
  const fieldInside = (path: string) => ({ id: idOf(path), name: path, error: fields[path] });

  const known = Object.keys(initial);
  const errors: SummaryError[] = [
    ...(form === undefined ? [] : [{ message: form }]),
    ...Object.entries(fields).map(([name, message]) => ({
      message,
      fieldId: known.includes(name) || isInside(name) ? idOf(name) : undefined,
    })),
  ];

  return { values, setValues, field, fieldInside, errors, attempt, busy, show, submit };
}
