import { useMutation } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { BatchView } from '@/shared/api/schema';
import { useForgetUnits } from './changes.queries';

const batches = '/api/unit-changes/batches';

export const templates = { xlsx: `${batches}/template.xlsx`, csv: `${batches}/template.csv` };

/** What the file would do, and everything wrong with it; nothing is written. */
export function useCheckFile() {
  return useMutation({
    mutationFn: (file: File) => api.post<BatchView>(`${batches}/check`, formOf(file)),
  });
}

/** Carries out all of the file. Its rows are known by what they say, so sending it again changes nothing. */
export function useCarryOutFile() {
  const forget = useForgetUnits();
  return useMutation({
    mutationFn: (file: File) => api.post<BatchView>(batches, formOf(file)),
    onSuccess: forget,
  });
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}
