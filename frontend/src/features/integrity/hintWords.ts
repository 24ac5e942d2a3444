import type { TFunction } from 'i18next';
import type { HintView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';

/** Beyond this the server says only that it is at least so rare. */
const rarest = 1_000_000_000;

/** The figures of a hint, for the sentences about it. */
export function figures({ kind, asked, found, expected }: HintView) {
  return {
    asked: formatNumber(asked),
    found: formatNumber(found),
    expected: formatNumber(expected),
    took: kind === 'FAST_ATTEMPT' ? formatNumber(found / 60) : '',
    usual: kind === 'FAST_ATTEMPT' ? formatNumber(expected / 60, 0) : '',
  };
}

export function whose(t: TFunction<'integrity'>, { fullName, otherName }: HintView): string {
  return otherName === undefined ? fullName : t('list.two', { first: fullName, second: otherName });
}

/** How rarely chance brings such a hint about, in words. */
export function chance(t: TFunction<'integrity'>, { kind, oneIn }: HintView): string {
  const of = kind === 'SAME_ANSWERS' ? 'answers' : 'times';
  return t(oneIn < rarest ? `chance.${of}` : `chance.${of}Least`, {
    oneIn: formatNumber(roughly(oneIn)),
  });
}

/** Two digits are all that such a figure is worth. */
function roughly(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}
