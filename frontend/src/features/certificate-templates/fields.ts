/** What a text may be filled with, in the order in which it is offered, with what stands in for it on the page. */
export const sampleValues = {
  holderName: 'Nguyễn Thị Minh Nguyệt',
  holderPosition: 'Chuyên viên chính',
  holderUnit: 'Sở Khoa học và Công nghệ tỉnh Đồng Tháp',
  courseTitle: 'Nhận thức về chuyển đổi số',
  courseCode: 'CDS-101',
  courseVersion: '3',
  completedOn: '09/11/2026',
  completedOnInWords: '09 tháng 11 năm 2026',
  issuedOn: '22/11/2026',
  issuedOnInWords: '22 tháng 11 năm 2026',
  expiresOn: '21/11/2029',
  decision: '1234/QĐ-CĐSQG ngày 20/11/2026',
  place: 'Hà Nội',
  issuerName: 'Cục Chuyển đổi số quốc gia',
  governingName: 'Bộ Khoa học và Công nghệ',
  signerTitle: 'Cục trưởng',
  signerName: 'Trần Quốc Khánh',
  number: 'HS-2026-7K3M-Q9TX-4',
  registerNumber: '15/2026/GCN-CCDSQG',
  verificationUrl: 'https://hocso.example.vn/verify/HS-2026-7K3M-Q9TX-4',
} as const;

export type FieldCode = keyof typeof sampleValues;

export const fieldCodes = Object.keys(sampleValues) as FieldCode[];

const braces = /\{([^{}]*)\}/g;

export function isField(code: string): code is FieldCode {
  return Object.hasOwn(sampleValues, code);
}

/** Stand around the name of a field, for it to be drawn as one piece; letters of nobody's alphabet. */
export const chipStart = '\uE000';
export const chipEnd = '\uE001';

const unbroken = (text: string) => text.replaceAll(' ', '\u00A0');

/** The text with made-up values, as it may look on paper. */
export function withSamples(text: string): string {
  return text.replace(braces, (_, code: string) => (isField(code) ? sampleValues[code] : ''));
}

/** The text with the names of its fields, each of them a chip; what is no field stays as it was typed. */
export function withChips(text: string, nameOf: (code: FieldCode) => string): string {
  return text.replace(braces, (typed, code: string) =>
    isField(code) ? `${chipStart}${unbroken(nameOf(code))}${chipEnd}` : typed,
  );
}

/** The text with the names of its fields, for a list or to be read aloud. */
export function withNames(text: string, nameOf: (code: FieldCode) => string): string {
  return text.replace(braces, (typed, code: string) => (isField(code) ? nameOf(code) : typed));
}

export interface Piece {
  text: string;
  chip: boolean;
}

/** A line cut into words and chips. */
export function pieces(line: string): Piece[] {
  return line
    .split(new RegExp(`(${chipStart}[^${chipEnd}]*${chipEnd})`))
    .filter((part) => part !== '')
    .map((part) => ({
      text: withoutMarks(part),
      chip: part.startsWith(chipStart),
    }));
}

export function withoutMarks(text: string): string {
  return text.replaceAll(chipStart, '').replaceAll(chipEnd, '');
}

/** The text as it is typed: each field by its name in braces. */
export function asTyped(text: string, nameOf: (code: FieldCode) => string): string {
  return text.replace(braces, (kept, code: string) => (isField(code) ? `{${nameOf(code)}}` : kept));
}

/** The text as it is kept: each field by its code; what is no name of a field stays as it was typed. */
export function asKept(typed: string, nameOf: (code: FieldCode) => string): string {
  return typed.replace(braces, (kept, name: string) => {
    const wanted = name.trim().toLocaleLowerCase();
    const code = fieldCodes.find((one) => nameOf(one).toLocaleLowerCase() === wanted);
    return code === undefined ? kept : `{${code}}`;
  });
}
