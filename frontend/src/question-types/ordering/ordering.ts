import { as, has, later, type QuestionKind } from '@/question-types/kind';

export interface OrderingBody {
  items: string[];
}

export const ordering: QuestionKind = {
  Player: later(() => import('./OrderingPlayer'), 'OrderingPlayer'),
  Editor: later(() => import('./OrderingEditor'), 'OrderingEditor'),
  isAnswered: has('order'),
  told: (shown, answer) => {
    const { items = [] } = as<OrderingBody>(shown);
    const { order = [] } = as<{ order: number[] }>(answer);
    return order.map((item, place) => `${place + 1}. ${items[item] ?? ''}`);
  },
  blank: () => ({ items: ['', '', ''] }) satisfies OrderingBody,
};
