import type { Frame, Page } from "playwright-core";
import { parseAddress } from "../../simulator/model/address";
import { cellAt } from "../../simulator/model/sheet";
import type { Cell } from "../../simulator/model/types";
import { openWorkbook } from "../../simulator/xlsx/open";
import { readZip } from "../../simulator/xlsx/zip";

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

/** Waits until the page shows what the workbook holds: changes are drawn with the next frame, after the pane has heard of them. */
export async function redrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}

/** The background colour of a cell in sight, "rgb(255, 255, 255)" for none. */
export async function fillOf(page: Page, address: string): Promise<string> {
  await redrawn(page);
  return page.locator(`#cell-${address}`).evaluate((cell) => getComputedStyle(cell).backgroundColor);
}

/** What a cell in sight shows. */
export async function textOf(page: Page, address: string): Promise<string> {
  await redrawn(page);
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

/** The names of a saved copy's parts that are not byte for byte those of the file it was made from: those gone and added too. */
export function changedParts(file: Uint8Array, copy: Uint8Array): readonly string[] {
  const [was, is] = [readZip(file), readZip(copy)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((part) => {
    const [before, after] = [was.get(part), is.get(part)];
    return before === undefined || after === undefined || Buffer.compare(before, after) !== 0;
  });
}

/** The cells of the workbook as a saved copy has them, in sight or not: `cell("Place & Economy", "K4")`. */
export async function savedCells(page: Page): Promise<(sheet: string, address: string) => Cell | null> {
  const { name, bytes } = await savedCopy(page);
  const { sheets } = openWorkbook(bytes, name).workbook;
  return (sheetName, address) => {
    const sheet = sheets.find((each) => each.name === sheetName);
    const at = parseAddress(address);
    return (sheet && at && cellAt(sheet, at.row, at.column)) ?? null;
  };
}
