import type { HandedFile } from '@/shared/api/schema';
import {
  as,
  later,
  wrote,
  type Criterion,
  type Guidance,
  type QuestionKind,
} from '@/question-types/kind';

export const fileGroups = [
  'DOCUMENT',
  'PICTURE',
  'SPREADSHEET',
  'PRESENTATION',
  'AUDIO',
  'VIDEO',
  'ARCHIVE',
] as const;

export type FileGroup = (typeof fileGroups)[number];

/** The endings that files of each group have, as the server knows them. */
export const endings: Record<FileGroup, readonly string[]> = {
  DOCUMENT: ['pdf', 'docx', 'doc', 'odt', 'rtf', 'txt'],
  PICTURE: ['jpg', 'jpeg', 'png', 'webp', 'gif'],
  SPREADSHEET: ['xlsx', 'xls', 'ods', 'csv'],
  PRESENTATION: ['pptx', 'ppt', 'odp'],
  AUDIO: ['mp3', 'm4a', 'wav', 'ogg'],
  VIDEO: ['mp4', 'mov', 'webm'],
  ARCHIVE: ['zip', '7z', 'rar'],
};

export interface FileUploadBody {
  mostFiles: number;
  groups: FileGroup[];
  mostMegabytes: number;
  withText: boolean;
  guidance?: string | null;
  rubric: Criterion[];
}

export interface HandedIn {
  files?: HandedFile[];
  text?: string | null;
}

export const filesOf = (answer: unknown): HandedFile[] => as<HandedIn>(answer).files ?? [];

/** The answer with the file in the place of another, or as the last one. */
export function withFile(answer: unknown, file: HandedFile, replaces?: string): HandedIn {
  const known = as<HandedIn>(answer);
  const others = filesOf(answer).filter(({ fileId }) => fileId !== file.fileId);
  const at = others.findIndex(({ fileId }) => fileId === replaces);
  const files = at < 0 ? [...others, file] : others.map((one, no) => (no === at ? file : one));
  return { ...known, files };
}

export const fileUpload: QuestionKind = {
  Player: later(() => import('./FileUploadPlayer'), 'FileUploadPlayer'),
  Editor: later(() => import('./FileUploadEditor'), 'FileUploadEditor'),
  isProse: true,
  isAnswered: (answer) => filesOf(answer).length > 0 || wrote('text')(answer),
  told: (_, answer) => {
    const { text } = as<HandedIn>(answer);
    return text == null || text.trim() === '' ? [] : [text];
  },
  files: (_, answer) => filesOf(answer),
  withFile: (_, answer, file, { replaces }) => withFile(answer, file, replaces),
  guided: (key) => {
    const { guidance, rubric = [] } = as<Guidance>(key);
    return [{ guidance, rubric }];
  },
  blank: () =>
    ({
      mostFiles: 1,
      groups: ['DOCUMENT', 'PICTURE'],
      mostMegabytes: 20,
      withText: false,
      rubric: [],
    }) satisfies FileUploadBody,
};
