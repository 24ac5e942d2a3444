import type { MeView } from '@/shared/api/schema';
import { people } from './people';

const key = 'hocso-mock-session';

/** Who is signed in to the mock server; remembered across reloads of a tab. */
export const session = {
  get current(): MeView | undefined {
    const id = sessionStorage.getItem(key);
    return people.find(({ accountId }) => accountId === id);
  },
  open(person: MeView) {
    sessionStorage.setItem(key, person.accountId);
  },
  close() {
    sessionStorage.removeItem(key);
  },
};
