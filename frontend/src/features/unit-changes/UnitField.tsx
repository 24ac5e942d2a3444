import { findUnits, type UnitChoice } from '@/shared/api/units';
import { LookupField } from '@/ui/Lookup/LookupField';

interface UnitFieldProps {
  id: string;
  name?: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  value: UnitChoice | null;
  onChange: (unit: UnitChoice | null) => void;
}

/** Looks up a unit among those the reader may change. */
export function UnitField({ hint, ...rest }: UnitFieldProps) {
  return (
    <LookupField
      {...rest}
      {...(hint !== undefined && { hint })}
      find={(words) => findUnits('MANAGE_UNITS', words)}
    />
  );
}
