import { LEDGER_NAMESPACE, type Ledger } from "../workbook/kept/ledger";
import {
  isLedgerPart,
  LARGEST_PART,
  storedLedger,
  type LedgerPart,
  type StoredLedger,
} from "../workbook/kept/ledgerParts";
import { MEMORY_NAMESPACE } from "../workbook/kept/memoryStore";
import { isTooLarge, toExcelFailure } from "./failure";
import { runInExcel } from "./run";
import { putPart, readPart, requestPart, storedXml } from "./store";

/** The further parts of a large ledger, one message each, since each may be as large as a message may be; null for one that is gone. */
export async function readFurtherParts(namespaces: readonly string[]): Promise<readonly (string | null)[]> {
  const xmls: (string | null)[] = [];
  for (const namespace of namespaces) {
    xmls.push(await readPart(namespace));
  }
  return xmls;
}

/** The ledger's head as it stands now, in one message; null where the workbook has none. */
export async function standingLedger(): Promise<string | null> {
  return readPart(LEDGER_NAMESPACE);
}

/** What the workbook has of ours now, in one message: the ledger's head, and whether there is a memory. */
export async function standingParts(): Promise<{ readonly ledger: string | null; readonly memory: boolean }> {
  return runInExcel(async (context) => {
    const ledger = requestPart(context, LEDGER_NAMESPACE);
    const memory = requestPart(context, MEMORY_NAMESPACE);
    await context.sync();
    return { ledger: storedXml(ledger), memory: storedXml(memory) !== null };
  });
}

/**
 * Puts a memory in the place of the one that stands, if one does, in two messages; null takes it out. One that Excel finds too large is not
 * kept, and what stood stays: the marks are written by then, and are not to fail for it.
 */
export async function storeMemory(context: Excel.RequestContext, xml: string | null): Promise<void> {
  const standing = requestPart(context, MEMORY_NAMESPACE);
  await context.sync();
  putPart(context, MEMORY_NAMESPACE, xml, storedXml(standing) !== null);
  try {
    await context.sync();
  } catch (thrown) {
    if (!isTooLarge(toExcelFailure(thrown))) throw thrown;
  }
}

/** A part smaller than this fits any message. */
const SMALLEST_PART = 4_000;

/**
 * Puts a ledger in the place of the one that stands, in parts small enough for Excel, and gives its head; null takes it out, as an empty
 * ledger does.
 */
export async function storeLedger(
  context: Excel.RequestContext,
  ledger: Ledger,
  standing: string | null,
): Promise<string | null> {
  for (let largest = LARGEST_PART; ; largest /= 4) {
    const stored = storedLedger(ledger, standing, largest);
    try {
      await replaceLedger(context, stored);
      return stored?.head ?? null;
    } catch (thrown) {
      if (!isTooLarge(toExcelFailure(thrown)) || largest < SMALLEST_PART) throw thrown;
    }
  }
}

interface StandingPart {
  readonly id: string;
  readonly namespace: string;
}

/**
 * Puts a ledger in the place of the one that stands, whatever parts that has: one message to see them, one for each further part, and
 * last the head, with which the old one goes. If Excel stops before that, the old ledger still stands whole. Null takes it out.
 */
async function replaceLedger(context: Excel.RequestContext, ledger: StoredLedger | null): Promise<void> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load("items/id,items/namespaceUri");
  await context.sync();
  const standing = customXmlParts.items.flatMap(({ id, namespaceUri }): StandingPart[] =>
    isLedgerPart(namespaceUri) ? [{ id, namespace: namespaceUri }] : [],
  );
  const further = ledger?.further ?? [];
  for (const part of further) await addPart(context, part, standing);
  const fresh = new Set(further.map(({ namespace }) => namespace));
  const [head, ...rest] = standing.filter(({ namespace }) => namespace === LEDGER_NAMESPACE);
  if (ledger !== null && head !== undefined) customXmlParts.getItem(head.id).setXml(ledger.head);
  else if (ledger !== null) customXmlParts.add(ledger.head);
  else if (head !== undefined) customXmlParts.getItem(head.id).delete();
  const old = standing.filter(({ namespace }) => namespace !== LEDGER_NAMESPACE && !fresh.has(namespace));
  for (const { id } of [...rest, ...old]) customXmlParts.getItem(id).delete();
  await context.sync();
}

/** A message of its own, since a part may be as large as one may be. */
async function addPart(
  context: Excel.RequestContext,
  { namespace, xml }: LedgerPart,
  standing: readonly StandingPart[],
): Promise<void> {
  const { customXmlParts } = context.workbook;
  // Left behind by a writing that did not get as far as its head.
  for (const old of standing) if (old.namespace === namespace) customXmlParts.getItem(old.id).delete();
  customXmlParts.add(xml);
  await context.sync();
}
