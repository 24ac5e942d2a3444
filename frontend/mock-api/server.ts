import { setupServer } from 'msw/node';
import { handlers } from './handlers';

/** The same answers for the tests of components. */
export const server = setupServer(...handlers);
