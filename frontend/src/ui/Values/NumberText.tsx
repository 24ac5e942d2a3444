import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';

interface NumberTextProps {
  value: number;
  decimals?: number;
}

/** 1.234,5 in Vietnamese, 1,234.5 in English. */
export function NumberText({ value, decimals = 1 }: NumberTextProps) {
  // Draws anew when the language changes.
  useTranslation();
  return <>{formatNumber(value, decimals)}</>;
}
