import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { firstTemplate } from '@mock-api/data/templates';
import { resetTemplates, templates } from '@mock-api/handlers/templates';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { TemplateDesigner } from './TemplateDesigner';
import { templateQuery } from './templates.queries';

const { templateId } = firstTemplate.template;

function Designer() {
  const { data } = useQuery({ ...templateQuery(templateId), refetchOnMount: false });
  return data === undefined ? null : <TemplateDesigner view={data} above={[]} />;
}

async function open() {
  const view = await renderFeature(
    <>
      <Designer />
      <Toasts />
    </>,
  );
  const user = userEvent.setup();
  const paper = await screen.findByRole('region', { name: 'Trang giấy' });
  return { ...view, user, paper };
}

const layer = (paper: HTMLElement, name: RegExp) => within(paper).getByRole('button', { name });
/** What is still to be saved would reach the server of the next test. */
const settled = () =>
  waitFor(() => expect(screen.getByText('Đã lưu 10:40')).toBeVisible(), { timeout: 8_000 });
const saved = () => templates.all[0]?.layout.layers ?? [];

// Whether each of many elements is hidden takes jsdom long to find out.
configure({ defaultHidden: true });

beforeEach(() => resetTemplates());

test('layers are buttons that say what they are and where they stand', async () => {
  const { paper, container } = await open();
  expect(layer(paper, /^Giấy chứng nhận: cách trái 40 mm, cách trên 40 mm/)).toBeInTheDocument();
  expect(layer(paper, /^Họ và tên \/ đã hoàn thành khóa học Tên khóa học:/)).toBeInTheDocument();
  await expectAccessible(container);
});

test('arrow keys move a layer, tell where it came to be, and the move is saved', async () => {
  const { user, paper } = await open();
  layer(paper, /^Giấy chứng nhận:/).focus();
  await user.keyboard('{ArrowDown}{Shift>}{ArrowRight}{/Shift}');
  expect(layer(paper, /^Giấy chứng nhận: cách trái 45 mm, cách trên 41 mm/)).toHaveFocus();
  expect(
    screen.getByText('Cách trái 45 mm, cách trên 41 mm, rộng 217 mm, cao 20 mm'),
  ).toBeInTheDocument();
  await waitFor(() => expect(saved()[1]?.box).toMatchObject({ x: 45, y: 41 }), { timeout: 8_000 });
  expect(await screen.findByText('Đã lưu 10:40')).toBeVisible();
});

test('figures place a layer as exactly as keys do', async () => {
  const { user, paper } = await open();
  layer(paper, /^Mã QR/).focus();
  const left = await screen.findByRole('spinbutton', { name: 'Cách trái (mm)' });
  await user.clear(left);
  await user.type(left, '30.5');
  expect(layer(paper, /^Mã QR xác minh: cách trái 30,5 mm/)).toBeInTheDocument();
  await settled();
});

test('Delete takes a layer away and undo brings it back', async () => {
  const { user, paper } = await open();
  layer(paper, /^Mã QR/).focus();
  await user.keyboard('{Delete}');
  expect(within(paper).queryByRole('button', { name: /^Mã QR/ })).toBeNull();
  expect(paper).toHaveFocus();
  await user.keyboard('{Control>}z{/Control}');
  expect(layer(paper, /^Mã QR/)).toBeInTheDocument();
  await settled();
});

test('a field is put into a text by its name', async () => {
  const { user, paper } = await open();
  layer(paper, /^Giấy chứng nhận:/).focus();
  await user.click(await screen.findByRole('button', { name: 'Chèn trường thông tin' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Số hiệu' }));
  expect(screen.getByRole('textbox', { name: 'Nội dung đoạn 1' })).toHaveValue(
    'Giấy chứng nhận{Số hiệu}',
  );
  await waitFor(
    () => expect(saved()[1]).toMatchObject({ paragraphs: [{ text: 'Giấy chứng nhận{number}' }] }),
    { timeout: 8_000 },
  );
});

test('nothing that somebody else saved is overwritten unasked', async () => {
  const { user, paper } = await open();
  templates.all = [
    {
      ...firstTemplate,
      revision: 9,
      template: { ...firstTemplate.template, name: 'Tên của đồng nghiệp' },
    },
  ];
  layer(paper, /^Mã QR/).focus();
  await user.keyboard('{ArrowUp}');
  await user.click(await screen.findByRole('button', { name: 'Tải bản mới' }, { timeout: 8_000 }));
  expect(screen.getByRole('heading', { level: 1, name: 'Tên của đồng nghiệp' })).toBeVisible();
  expect(templates.all[0]?.revision).toBe(9);
});

test('publishing says what changes for whom, and makes a version', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Ban hành phiên bản 2' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Giấy đã cấp giữ nguyên');
  expect(dialog).toHaveTextContent('Chưa có đơn vị hay khóa học nào dùng mẫu');
  await user.click(within(dialog).getByRole('button', { name: 'Ban hành phiên bản 2' }));
  expect(await screen.findByText('Đã ban hành phiên bản 2.')).toBeVisible();
  expect(await screen.findByText('Đang dùng, phiên bản 2')).toBeVisible();
});

test('an old version becomes the draft again', async () => {
  const { user, paper } = await open();
  await user.click(screen.getByRole('button', { name: 'Khôi phục phiên bản 1 vào bản nháp' }));
  await screen.findByText('Bản nháp đã trở lại như phiên bản 1.');
  expect(within(paper).queryAllByRole('button')).toEqual([]);
  await settled();
});

test('taking the template from a unit can be undone', async () => {
  templates.uses = [{ unit: firstTemplate.template.unit }];
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: /^Bỏ dùng mẫu/ }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(templates.uses).toHaveLength(1));
});
