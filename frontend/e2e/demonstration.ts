import { expect, request, type FullConfig } from '@playwright/test';
import { signIn } from './signIn';

/** The pages answer before the demonstration has its past; its classes come last, and all at once. */
export default async function waitForIt({ projects }: FullConfig): Promise<void> {
  const learner = await request.newContext({ baseURL: projects[0]?.use.baseURL });
  await expect(async () => {
    await signIn(learner, 'hocvien');
    const classes = await learner.get('/api/me/classes');
    expect(await classes.json()).not.toEqual([]);
  }).toPass({ timeout: 240_000 });
  await learner.dispose();
}
