import { useQuery } from '@tanstack/react-query';
import { issuerKeysQuery } from './issuerKeys';
import { checkPaperCode, type PaperCheck } from './paperCode';

/** What the code of a paper proves; nothing yet while it is looked at, or where there is none. */
export function usePaperCode(number: string, code: string): PaperCheck | undefined {
  const { data: keys } = useQuery({ ...issuerKeysQuery, enabled: code !== '' });
  const { data } = useQuery({
    queryKey: ['paper-code', number, code, keys?.map(({ kid }) => kid)],
    queryFn: () => checkPaperCode(code, number, keys ?? []),
    enabled: code !== '' && keys !== undefined,
    networkMode: 'always',
  });
  return data;
}
