import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Doc } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { RichTextEditor } from './RichTextEditor';

const document_: Doc = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Chuyển đổi số' }] }],
};
const onChange = vi.fn<(document: Doc) => void>();

beforeAll(() => {
  // jsdom lays nothing out; the editor only asks where the cursor would be.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.elementFromPoint = () => null;
});

async function open() {
  const view = await renderFeature(
    <RichTextEditor label="Văn bản 1" document={document_} onChange={onChange} />,
  );
  await screen.findByRole('textbox', { name: 'Văn bản 1' });
  return { ...view, user: userEvent.setup() };
}

test('the text and each tool have names', async () => {
  const { container } = await open();
  expect(screen.getByRole('toolbar', { name: 'Công cụ soạn thảo: Văn bản 1' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Chữ đậm (Ctrl+B)' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expectAccessible(container);
});

test('Tab stops once at the tools, and arrows lead from one to the next', async () => {
  const { user } = await open();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Chữ đậm (Ctrl+B)' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('button', { name: 'Chữ nghiêng (Ctrl+I)' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('textbox', { name: 'Văn bản 1' })).toHaveFocus();
});

test('a heading is made of the paragraph the cursor stands in', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Đề mục lớn (Ctrl+Alt+2)' }));
  expect(onChange.mock.lastCall?.[0].content[0]).toEqual({
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: 'Chuyển đổi số' }],
  });
});

test('only web and mail addresses become links', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Liên kết' }));
  const address = await screen.findByRole('textbox', { name: 'Địa chỉ' });
  await user.type(address, 'javascript:alert(1){Enter}');
  expect(address).toHaveAccessibleDescription(/Nhập địa chỉ trang web/);
  await user.clear(address);
  await user.type(address, 'chinhphu.vn{Enter}');
  const text = JSON.stringify(onChange.mock.lastCall?.[0]);
  expect(text).toContain('"href":"https://chinhphu.vn"');
});
