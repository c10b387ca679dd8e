import type { Frame, Page } from "playwright-core";

/** Two cores shared with a build are slow. */
const BOOT_TIMEOUT = 60_000;

/** The pane's frame, once its first button is there. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane-body iframe", { timeout: BOOT_TIMEOUT });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no page.");
  await frame.getByRole("button", { name: "Evaluate sheet" }).waitFor({ timeout: BOOT_TIMEOUT });
  return frame;
}

/** The background colour of a cell in sight, "rgb(255, 255, 255)" for none. */
export function fillOf(page: Page, address: string): Promise<string> {
  return page.locator(`#cell-${address}`).evaluate((cell) => getComputedStyle(cell).backgroundColor);
}

/** What a cell in sight shows. */
export function textOf(page: Page, address: string): Promise<string> {
  return page.locator(`#cell-${address}`).innerText();
}

/** The status bar's counts: messages so far. */
export async function messagesOf(page: Page): Promise<number> {
  return Number(/(\d+) messages?/.exec(await page.locator("#traffic").innerText())?.[1]);
}

/** What the simulator was asked for and lacks; "" where there was nothing, as it should be. */
export function missingOf(page: Page): Promise<string> {
  return page.locator("#missing").innerText();
}

/** Drops a file on the page as the browser would. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer });
  await page.dispatchEvent("body", "drop", { dataTransfer });
}

/** Presses Save a copy, and gives the download's name and bytes. */
export async function savedCopy(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).click();
  const download = await downloading;
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}
