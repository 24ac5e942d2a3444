import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { address } from '@/shared/api/client';

export type AddressValues = Record<string, string | undefined>;

/** The values in the query of the address, and a way to change some of them without leaving the page. */
export function useAddressState(): [AddressValues, (changes: AddressValues) => void] {
  const navigate = useNavigate();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const query: Record<string, unknown> = useSearch({ strict: false });
  const search = textValues(query);
  const change = (changes: AddressValues) =>
    void navigate({
      href: address(pathname, { ...search, ...changes }),
      replace: true,
      resetScroll: false,
    });
  return [search, change];
}

/** The query of an address as text, whatever the router took its values for. */
export function textValues(search: object): AddressValues {
  return Object.fromEntries(
    Object.entries(search)
      .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
      .map(([name, value]) => [name, String(value)]),
  );
}
