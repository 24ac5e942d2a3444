import { classQuery } from '@/features/classes/classes.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';

/** Every page of a class begins with the class. */
export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...classQuery(paramOf(context, 'classId')),
    staleTime: 'static',
  });
}
