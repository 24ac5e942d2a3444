import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectToFit, signInAs, test } from './fixtures';
import type { Page } from '@playwright/test';

/** One name for everything this walk makes, so that it can be walked again on the same data. */
const mark = Date.now().toString(36);
const topic = `Từ Moodle ${mark}`;

/** A grey square of eight by eight. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAD0lEQVR42mNowAEYhpYEAILzYAEllbNjAAAAAElFTkSuQmCC';

const plain = (name: string, text: string) =>
  `<${name} format="plain_text"><text>${text}</text></${name}>`;

const file = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category"><category><text>$course$/top/Thiết bị</text></category></question>
  <question type="multichoice"><name><text>Khóa</text></name>
    ${plain('questiontext', `Mật khẩu nào mạnh ${mark}?`)}<single>true</single>
    <answer fraction="100"><text>Dài và khó đoán</text></answer>
    <answer fraction="0"><text>123456</text></answer>
    <tags><tag><text>DigComp:4.1</text></tag><tag><text>KhungLạ:9.9</text></tag></tags>
  </question>
  <question type="cloze"><name><text>Điền vào chỗ trống ${mark}</text></name>
    ${plain('questiontext', 'Thủ đô là {1:SHORTANSWER:=Hà Nội}, có {1:MULTICHOICE:=sông~biển}.')}
  </question>
  <question type="calculated"><name><text>Tính</text></name>
    ${plain('questiontext', `Hai lần {a} là bao nhiêu ${mark}?`)}
    <answer fraction="100"><text>2*{a}</text><tolerance>0.01</tolerance><tolerancetype>2</tolerancetype></answer>
    <dataset_definitions><dataset_definition><name><text>a</text></name><minimum><text>1</text></minimum>
    <maximum><text>9</text></maximum><decimals><text>0</text></decimals></dataset_definition></dataset_definitions>
  </question>
  <question type="ddmarker"><name><text>Chỉ trên hình</text></name>
    ${plain('questiontext', `Chỉ vào giữa hình ${mark}`)}
    <file name="hinh.png" path="/" encoding="base64">${picture}</file>
    <drag><no>1</no><text>đây</text></drag>
    <drop><no>1</no><shape>circle</shape><coords>4,4;2</coords><choice>1</choice></drop>
  </question>
  <question type="stack"><name><text>Lạ</text></name>${plain('questiontext', `Dạng lạ ${mark}`)}</question>
</quiz>`;

test.describe.configure({ mode: 'serial' });

test('a trainer brings a bank of Moodle along, after being told what of it stays behind', async ({
  page,
}) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/questions');
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
  await expect(page.getByRole('heading', { name: 'Các lần nhập của bạn' })).toBeVisible();
  await expectAccessible(page);
  await bring(page);

  await expect(page.getByRole('heading', { level: 1, name: 'tu-moodle.xml' })).toBeVisible();
  await expect(page.getByText(`Mật khẩu nào mạnh ${mark}?`)).toBeVisible();
  await expect(page.getByText(/Các thẻ \(KhungLạ:9\.9\)/)).toBeVisible();
  await expect(page.getByText(/Hình ảnh “hinh\.png” chưa có mô tả/)).toBeVisible();
  await expect(page.getByText(/Dạng câu hỏi “stack”/)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectToFit(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('textbox', { name: 'Chủ đề' }).fill(topic);
  await page.getByRole('checkbox', { name: /Bỏ qua 1 câu hỏi có lỗi/ }).check();
  await page.getByRole('button', { name: 'Nhập 4 câu hỏi' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Đã nhập xong' })).toBeVisible({
    timeout: 30_000,
  });

  await page.goto(`/teach/questions?topic=${encodeURIComponent(`${topic}/Thiết bị`)}`);
  const table = page.getByRole('table', { name: 'Ngân hàng câu hỏi' });
  await expect(table.getByRole('row')).toHaveCount(5);
  await table.getByRole('link', { name: `Mật khẩu nào mạnh ${mark}?` }).click();
  await expect(page.getByText('4.1 Bảo vệ thiết bị')).toBeVisible();
});

test('an import stays in the list of those one has made, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/questions/import');
  await expectToFit(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'tu-moodle.xml' }).first().click();
  await expect(page.getByRole('heading', { name: 'Đã nhập xong' })).toBeVisible();
  await expectToFit(page);
});

test('what was brought is taken along again, with a report of what a format cannot say', async ({
  page,
}) => {
  await signInAs(page, 'Giảng viên');
  await page.goto(`/teach/questions?topic=${encodeURIComponent(`${topic}/Thiết bị`)}`);
  const moodle = await take(page, 'Moodle XML', 'Tệp sẽ có 4 trên 4 câu hỏi.');
  const text = moodle.toString('utf8');
  expect(text).toContain('DigComp:4.1');
  expect(text).toContain('type="ddmarker"');
  expect(text).toContain('{1:SHORTANSWER:=Hà Nội}');
  const qti = await take(page, 'Gói QTI 3.0', 'Tệp sẽ có 4 trên 4 câu hỏi.');
  expect(qti.subarray(0, 2).toString()).toBe('PK');
});

test('an import is taken back by keys on a phone, and its file may be brought again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/questions/import');
  await bring(page);
  // What an import brought before is known still.
  await expect(page.getByLabel('Hiển thị')).toContainText('Đã có trong ngân hàng (4)');
  await page.goto('/teach/questions/import');
  await page.getByRole('link', { name: 'tu-moodle.xml' }).nth(1).click();
  await page.getByRole('button', { name: 'Thu hồi lần nhập này' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Thu hồi lần nhập này?' });
  await expect(dialog.getByText(/^4 câu hỏi chưa ai dùng/)).toBeVisible();
  await expectToFit(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Thu hồi 4 câu hỏi' }).press('Enter');
  const result = page.getByText('Đã thu hồi 4 câu hỏi.');
  await expect(result).toBeVisible();
  await expect(page.getByText('Đã xóa 2 chủ đề trống.')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(page.locator(':focus')).toContainText('Đã thu hồi 4 câu hỏi.');
  await expect(page.getByRole('button', { name: 'Thu hồi lần nhập này' })).toBeHidden();
  await expectToFit(page);
  await expectAccessible(page);
  await page.goto('/teach/questions/import');
  await bring(page);
  await expect(page.getByLabel('Hiển thị')).toContainText('Nhập được (4)');
});

async function bring(page: Page) {
  await page
    .getByLabel(/^Chọn tệp hoặc kéo thả vào đây/)
    .setInputFiles({ name: 'tu-moodle.xml', mimeType: 'text/xml', buffer: Buffer.from(file) });
}

async function take(page: Page, format: string, count: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Xuất câu hỏi' }).click();
  await page.getByRole('menuitem', { name: format, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Xuất ${format}` });
  await expect(dialog.getByText(count)).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Tải tệp' }).click();
  const content = await readFile(await (await download).path());
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return content;
}
