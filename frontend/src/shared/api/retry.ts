import { Problem } from './problem';

/** A fresh id for one thing a person did, so that sending it twice counts once. */
export function newId(): string {
  // randomUUID exists in secure contexts only, and a pilot may run on plain http inside an agency.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Whether asking again may help: the server was not reached, or was busy. */
export function mayPass(error: unknown): boolean {
  return error instanceof Problem && (error.status === 0 || error.status >= 502);
}

const pauses = [500, 1_500, 4_000];

/** Repeats a request that is safe to repeat, a few times with growing pauses, while it may still pass. */
export async function retrying<T>(request: () => Promise<T>, pause = wait): Promise<T> {
  for (const milliseconds of pauses) {
    try {
      return await request();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await pause(milliseconds);
    }
  }
  return request();
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
