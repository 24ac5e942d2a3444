import { formatNumber } from '@/shared/lib/dates';
import { as, has, later, type QuestionKind } from '@/question-types/kind';

export interface Point {
  x: number;
  y: number;
}

export const shapes = ['RECTANGLE', 'CIRCLE', 'POLYGON'] as const;

export interface Area {
  shape: (typeof shapes)[number];
  points: Point[];
}

export interface HotSpotBody {
  mediaId: string;
  description: string;
  areas: Area[];
  mostPoints: number;
}

export interface ShownPicture {
  url: string | null;
  description: string;
  mostPoints: number;
}

/** How many points a shape is drawn with, at least. */
export const fewestPoints = { RECTANGLE: 2, CIRCLE: 2, POLYGON: 3 };
export const mostPoints = { RECTANGLE: 2, CIRCLE: 2, POLYGON: 50 };

export const freshArea = (): Area => ({ shape: 'RECTANGLE', points: [] });

export const hotSpot: QuestionKind = {
  Player: later(() => import('./HotSpotPlayer'), 'HotSpotPlayer'),
  Editor: later(() => import('./HotSpotEditor'), 'HotSpotEditor'),
  isAnswered: has('points'),
  told: (_, answer, t) =>
    (as<{ points: Point[] }>(answer).points ?? []).map(({ x, y }, no) =>
      t('pointAt', { no: no + 1, x: formatNumber(x), y: formatNumber(y) }),
    ),
  blank: () =>
    ({
      mediaId: '',
      description: '',
      areas: [freshArea()],
      mostPoints: 1,
    }) satisfies HotSpotBody,
  faults: (body) => (as<HotSpotBody>(body).mediaId ? {} : { mediaId: 'noPicture' }),
};
