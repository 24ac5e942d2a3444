import { dayTyped } from '@/shared/lib/dayTyped';
import { today } from '@/shared/lib/dates';

/** The day an address asks for; none when it means today, or names no day. */
export function dayAsked(asOf: unknown): string | undefined {
  const day = typeof asOf === 'string' ? dayTyped(asOf) : undefined;
  return day === today() ? undefined : day;
}
