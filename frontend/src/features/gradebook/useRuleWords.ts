import { useTranslation } from 'react-i18next';
import type { SchemeView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';

type Rules = Pick<
  SchemeView,
  'formula' | 'bestCount' | 'dropLowest' | 'missing' | 'decimals' | 'passMark' | 'scale'
>;

/** The rules of a gradebook as sentences. */
export function useRuleWords() {
  const { t } = useTranslation('gradebook');
  return {
    whole: ({ formula, bestCount, dropLowest, missing, decimals, passMark, scale }: Rules) =>
      [
        t(`ruleWords.${formula}`, { count: bestCount }),
        ...(dropLowest > 0 && (formula === 'WEIGHTED_MEAN' || formula === 'SIMPLE_MEAN')
          ? [t('ruleWords.drop', { count: dropLowest })]
          : []),
        ...(formula === 'SUM' ? [] : [t(`ruleWords.missing.${missing}`)]),
        t('ruleWords.rounding', { count: decimals }),
        t('ruleWords.pass', { mark: formatNumber(passMark, 2), outOf: formatNumber(scale, 2) }),
      ].join(' '),
  };
}
