import type { EnterMark } from '@/shared/api/schema';

/** A mark that was entered, and what stood there before. */
export interface EnteredMark {
  mark: Omit<EnterMark, 'revision'>;
  name: string;
}

const most = 50;

/** The marks that can be taken back, the latest last. */
export function remembered(
  stack: readonly EnteredMark[],
  entered: EnteredMark,
): readonly EnteredMark[] {
  return [...stack, entered].slice(-most);
}
