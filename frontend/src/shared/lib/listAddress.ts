import { useAddressState, type AddressValues } from './addressState';

interface ListView {
  page: number;
  size: number;
  sort: string | undefined;
  columns: readonly string[] | undefined;
}

export interface ListAddress {
  view: ListView;
  onView: (changes: Partial<ListView>) => void;
  /** The filters, by name. */
  filters: AddressValues;
  /** Changes filters and returns to the first page. */
  onFilter: (changes: AddressValues) => void;
}

/** The part of a list, its order and its filters, as the address tells them; so they survive Back and can be shared. */
export function useListAddress(): ListAddress {
  const [values, change] = useAddressState();
  return {
    view: listView(values),
    onView: (changes) => change(viewValues(changes)),
    filters: values,
    onFilter: (changes) => change({ ...changes, page: undefined }),
  };
}

/** The view an address asks for, kept within what a list can do. */
export function listView({ page, size, sort, columns }: AddressValues): ListView {
  return {
    page: Math.max(0, wholeNumber(page, 1) - 1),
    size: Math.min(100, Math.max(1, wholeNumber(size, 20))),
    sort,
    columns: columns?.split(','),
  };
}

function viewValues(changes: Partial<ListView>): AddressValues {
  const values: AddressValues = {};
  if (changes.page !== undefined)
    values['page'] = changes.page === 0 ? undefined : String(changes.page + 1);
  if (changes.size !== undefined) values['size'] = String(changes.size);
  if (changes.sort !== undefined) values['sort'] = changes.sort;
  if (changes.columns !== undefined) values['columns'] = changes.columns.join(',');
  return values;
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}
