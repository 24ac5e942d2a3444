/** The first choice has the identifier of the group, so that an error can lead to it. */
export function choiceId(id: string, value: string, index: number): string {
  return index === 0 ? id : `${id}-${value}`;
}
