import { XlsxError } from "../xlsx/error";
import { openWorkbook, type OpenedWorkbook } from "../xlsx/open";
import { saveWorkbook } from "../xlsx/save";
import { element } from "./dom";
import { words } from "./wording";

/** The part in which the add-in keeps what it has evaluated: its Clear results takes it out. */
const EVALUATED_PART = "urn:kpi-status:memory";
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook, or the sentence that says why there is none. */
export type Opening = { readonly opened: OpenedWorkbook } | { readonly fault: string };

/** Reads a workbook from bytes. Never throws: whatever is wrong with the file comes back as a sentence. */
export function openBytes(bytes: Uint8Array, name: string): Opening {
  try {
    return { opened: openWorkbook(bytes, name) };
  } catch (error) {
    if (error instanceof XlsxError) return { fault: `${name}: ${error.message}` };
    return { fault: words.unexpected(error instanceof Error ? error.message : String(error)) };
  }
}

/** Fetches one of the server's own workbooks by its bare name. */
export async function openFromServer(name: string): Promise<Opening> {
  const response = await fetch(`/workbooks/${encodeURIComponent(name)}`).catch(() => null);
  if (response === null || !response.ok) return { fault: words.notFetched(name) };
  return openBytes(new Uint8Array(await response.arrayBuffer()), name);
}

/** Reads the one file that was chosen or dropped. */
export async function openFile(files: readonly File[]): Promise<Opening | null> {
  const [file, ...more] = files;
  if (file === undefined) return null;
  if (more.length > 0) return { fault: words.oneFile };
  return openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Whether a workbook bears the results of an evaluation that were not cleared since. */
export function isEvaluated({ workbook }: OpenedWorkbook): boolean {
  return workbook.customXmlParts.some(({ xml }) => xml.includes(EVALUATED_PART));
}

/**
 * Hands the workbook to the browser as a download, and gives the name it has. Nothing is sent anywhere.
 *
 * @param wasEvaluated Whether it bore results at any time since it was opened: without them now, they were cleared.
 */
export function saveCopy(opened: OpenedWorkbook, wasEvaluated: boolean): string {
  const isCleared = wasEvaluated && !isEvaluated(opened);
  const name = words.copyName(opened.workbook.name, isCleared ? "cleared" : "evaluated");
  // A copy of the bytes: a Blob takes no view of shared memory.
  const url = URL.createObjectURL(new Blob([new Uint8Array(saveWorkbook(opened))], { type: XLSX_TYPE }));
  element("a", { href: url, download: name }).click();
  // The download has begun by then; the address may go.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
