import { as } from '@/question-types/kind';

/** Which thing was put to each place, place by place. */
export function toldPlaces(
  places: readonly string[],
  things: readonly string[],
  answer: unknown,
): string[] {
  const { places: put = {} } = as<{ places: Record<string, number> }>(answer);
  return places.flatMap((place, no) => {
    const thing = put[no];
    return thing === undefined ? [] : [`${place} → ${things[thing] ?? ''}`];
  });
}
