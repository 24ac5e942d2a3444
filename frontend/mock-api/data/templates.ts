import type { Layout, TemplateView } from '@/shared/api/schema';
import { laoCaiDepartment } from '../people';

const layout: Layout = {
  orientation: 'LANDSCAPE',
  layers: [
    {
      type: 'FRAME',
      id: 'frame',
      box: { x: 10, y: 10, width: 277, height: 190 },
      colour: '#0A3D45',
      thickness: 2,
    },
    {
      type: 'TEXT',
      id: 'title',
      box: { x: 40, y: 40, width: 217, height: 20 },
      align: 'CENTRE',
      anchor: 'MIDDLE',
      paragraphs: [
        {
          text: 'Giấy chứng nhận',
          weight: 'BOLD',
          size: 34,
          colour: '#0A3D45',
          upperCase: true,
          lines: 1,
          before: 0,
        },
      ],
    },
    {
      type: 'TEXT',
      id: 'holder',
      box: { x: 40, y: 70, width: 217, height: 40 },
      align: 'CENTRE',
      anchor: 'MIDDLE',
      paragraphs: [
        {
          text: '{holderName}',
          weight: 'BOLD',
          size: 28,
          colour: '#10272C',
          upperCase: false,
          lines: 2,
          before: 0,
        },
        {
          text: 'đã hoàn thành khóa học {courseTitle}',
          weight: 'REGULAR',
          size: 14,
          colour: '#4D6367',
          upperCase: false,
          lines: 2,
          before: 6,
        },
      ],
    },
    { type: 'QR', id: 'qr', box: { x: 22, y: 160, width: 27, height: 27 } },
  ],
};

/** A template that was published once and changed since, in the state it has when the mock server starts. */
export const firstTemplate: TemplateView = {
  template: {
    templateId: '0193a000-0000-7000-8000-000000007001',
    name: 'Giấy chứng nhận của Sở',
    unit: laoCaiDepartment,
    orientation: 'LANDSCAPE',
    latestVersion: 1,
    changedSince: true,
    retired: false,
    updatedAt: '2026-11-26T03:32:00Z',
    abilities: ['EDIT', 'PUBLISH', 'RETIRE', 'USE'],
  },
  revision: 3,
  layout,
  pictures: [],
  problems: [],
  versions: [{ version: 1, madeAt: '2026-11-20T02:00:00Z' }],
};
