import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import { QuestionPicture } from './QuestionPicture';

const picture = {
  mediaId: '0193a000-0000-7000-8000-000000000401',
  url: '/media/thu-dien-tu.png',
  description: 'Thư điện tử từ địa chỉ lạ, có nút “Đăng nhập ngay”',
};

test('a picture says what it shows, and is looked at large by the keyboard alone', async () => {
  const user = userEvent.setup();
  const { container } = renderUi(<QuestionPicture picture={picture} />);
  expect(screen.getByRole('img', { name: picture.description })).toHaveAttribute(
    'src',
    picture.url,
  );
  await expectAccessible(container);

  await user.tab();
  const enlarge = screen.getByRole('button', { name: 'Phóng to hình minh họa' });
  expect(enlarge).toHaveFocus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Hình minh họa' });
  expect(within(dialog).getByRole('img', { name: picture.description })).toBeVisible();
  await waitFor(() =>
    expect(within(dialog).getByRole('group', { name: /cuộn để xem hết/ })).toHaveFocus(),
  );
  await expectAccessible(dialog);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(enlarge).toHaveFocus());
});

test('the place of a picture is kept while it loads, where its size is known', () => {
  const { container } = renderUi(
    <QuestionPicture picture={{ ...picture, width: 800, height: 400 }} />,
  );
  expect(container.querySelector('img')?.parentElement).toHaveStyle({ aspectRatio: '2' });
});

test('an enlarged picture keeps its own size, told by the library or by the picture', async () => {
  const user = userEvent.setup();
  const own = async () => {
    await user.click(screen.getByRole('button', { name: 'Phóng to hình minh họa' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hình minh họa' });
    return within(dialog).getByRole('img').style;
  };
  const { unmount } = renderUi(
    <QuestionPicture picture={{ ...picture, width: 1600, height: 400 }} />,
  );
  const known = await own();
  expect(known.getPropertyValue('--own-width')).toBe('1600');
  expect(known.getPropertyValue('--ratio')).toBe('4');
  unmount();

  renderUi(<QuestionPicture picture={picture} />);
  Object.defineProperties(screen.getByRole('img'), {
    naturalWidth: { value: 900 },
    naturalHeight: { value: 600 },
  });
  const measured = await own();
  expect(measured.getPropertyValue('--own-width')).toBe('900');
  expect(measured.getPropertyValue('--ratio')).toBe('1.5');
});

test('a picture that is not there any more is told of, with what it showed', () => {
  renderUi(<QuestionPicture picture={{ ...picture, url: undefined }} />);
  expect(screen.getByText('Hình minh họa này không còn nữa.')).toBeVisible();
  expect(screen.getByText(`Mô tả hình: ${picture.description}`)).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});

test('a picture that did not come is described, and is asked for again', async () => {
  renderUi(<QuestionPicture picture={picture} />);
  fireEvent.error(screen.getByRole('img'));
  expect(screen.getByText('Chưa tải được hình minh họa.')).toBeVisible();
  expect(screen.getByText(`Mô tả hình: ${picture.description}`)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Tải lại hình' }));
  expect(screen.getByRole('img', { name: picture.description })).toBeVisible();
});

test('a question without a picture shows nothing in its place', () => {
  const { container } = renderUi(<QuestionPicture picture={undefined} />);
  expect(within(container).queryByRole('img')).toBeNull();
  expect(within(container).queryByRole('button')).toBeNull();
});
