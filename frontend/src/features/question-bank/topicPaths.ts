import type { TopicView } from '@/shared/api/schema';

/** The last step of a topic's path. */
export const nameOf = (topic: string) => topic.slice(topic.lastIndexOf('/') + 1);

/** The path above a topic; undefined at the top. */
export function above(topic: string): string | undefined {
  const end = topic.lastIndexOf('/');
  return end < 0 ? undefined : topic.slice(0, end);
}

export const below = (parent: string | undefined, name: string) =>
  parent === undefined || parent === '' ? name : `${parent}/${name}`;

/** Whether a topic is another or stands below it. */
export const isWithin = (topic: string, other: string) =>
  topic === other || topic.startsWith(`${other}/`);

/** The topics right below one, or at the top. */
export const childrenOf = (topics: readonly TopicView[], parent: string | undefined) =>
  topics.filter(({ topic }) => above(topic)?.toLowerCase() === parent?.toLowerCase());
