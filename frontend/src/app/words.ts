import type { Share } from '@/shared/i18n/i18n';

const everyday = new Set([
  'ui',
  'problem',
  'shell',
  'identity',
  'account-security',
  'sign-in-as',
  'notifications',
  'catalogue',
  'verification',
  'my-learning',
  'classes',
  'course-completion',
  'lesson-player',
  'quiz',
  'question-types',
  'peer-review',
  'signing-queue',
  'survey',
]);

/** A file features/certificates/certificates.vi.json holds the namespace certificates. */
export function namespaceOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(vi|en)\.json$/, '');
}

/** Whether everybody's pages speak them, or others do that most people never come to. */
export function shareOf(path: string): Share {
  return everyday.has(namespaceOf(path)) ? 'everyday' : 'further';
}
