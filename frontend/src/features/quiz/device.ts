import { newId } from '@/shared/api/retry';

const key = 'hocso.device';
let name: string | undefined;

/** The name this browser gave itself, by which the server tells it from others that work on the same attempt. */
export function deviceId(): string {
  name ??= remembered();
  return name;
}

function remembered(): string {
  const fresh = newId();
  try {
    const known = localStorage.getItem(key);
    if (known !== null) return known;
    localStorage.setItem(key, fresh);
  } catch {
    // A browser that keeps nothing is another device each time.
  }
  return fresh;
}
