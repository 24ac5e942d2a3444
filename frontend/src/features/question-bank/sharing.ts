import type { ShareQuestions, SharingView } from '@/shared/api/schema';

export type Audience = SharingView['audience'];

export const audiences = ['OWN', 'BELOW', 'EVERYONE'] as const satisfies readonly Audience[];

/** Who else uses questions, as a form holds it. */
export interface SharingDraft {
  audience: Audience;
  units: readonly { id: string; name: string; mayEdit: boolean }[];
}

export const notShared: SharingDraft = { audience: 'OWN', units: [] };

export const sharingDraft = ({ audience, units }: SharingView): SharingDraft => ({
  audience,
  units: units.map(({ unit, mayEdit }) => ({ id: unit.id, name: unit.fullName, mayEdit })),
});

export const sharingToSend = ({ audience, units }: SharingDraft): ShareQuestions => ({
  audience,
  units: units.map(({ id, mayEdit }) => ({ unitId: id, mayEdit })),
});
