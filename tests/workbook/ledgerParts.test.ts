import {
  decodeLedger,
  LEDGER_NAMESPACE,
  type Ledger,
  type LedgerEntry,
} from "../../src/workbook/kept/ledger";
import { decodeStored, furtherParts, isLedgerPart, storedLedger } from "../../src/workbook/kept/ledgerParts";

const entryAt = (row: number): LedgerEntry => ({
  sheetId: row < 25 ? "{1}" : "{2}",
  row,
  column: 3,
  role: "status",
  identity: `K${row} “&<>"`,
  heading: "RAG",
  before: { content: `was ${row}` },
  wrote: { content: "Green", fill: { color: "#00855A", pattern: "Solid" } },
});
const ledgerOf = (count: number): Ledger => ({
  entries: Array.from({ length: count }, (_, row) => entryAt(row)),
});

function readBack(stored: NonNullable<ReturnType<typeof storedLedger>>) {
  const xmls = furtherParts(stored.head).map(
    (namespace) => stored.further.find((part) => part.namespace === namespace)?.xml ?? null,
  );
  return decodeStored(stored.head, xmls);
}

test("a ledger without entries is not stored", () => {
  expect(storedLedger({ entries: [] }, null)).toBeNull();
});

test.each([
  ["an ordinary one is its own head", 50, 1_000_000, 0],
  ["one too large is several parts", 50, 2_000, 2],
  ["each entry by itself, where even few are too large", 5, 10, 5],
])("%s, and is read back", (_name, count, largest, fewest) => {
  const ledger = ledgerOf(count);
  const stored = storedLedger(ledger, null, largest);
  if (stored === null) throw new Error("not stored");
  expect(stored.further.length).toBeGreaterThanOrEqual(fewest);
  expect(readBack(stored)).toEqual({ kind: "ledger", ledger });
  for (const { namespace, xml } of stored.further) {
    expect(isLedgerPart(namespace)).toBe(true);
    expect(xml).toContain(`xmlns="${namespace}"`);
  }
});

test("parts of one writing never take the names of those that stand", () => {
  const first = storedLedger(ledgerOf(50), null, 2_000);
  const second = storedLedger(ledgerOf(60), first?.head ?? null, 2_000);
  const names = new Set(first?.further.map(({ namespace }) => namespace));
  expect(second?.further.some(({ namespace }) => names.has(namespace))).toBe(false);
  const third = storedLedger(ledgerOf(50), second?.head ?? null, 2_000);
  expect(third?.further.map(({ namespace }) => namespace)).toEqual([...names]);
});

test("a part that is missing, and a head of a later version, are unreadable: nothing may be written then", () => {
  const stored = storedLedger(ledgerOf(50), null, 2_000);
  if (stored === null) throw new Error("not stored");
  const xmls = stored.further.map(({ xml }) => xml);
  expect(decodeStored(stored.head, [null, ...xmls.slice(1)])).toEqual({ kind: "unreadable" });
  expect(decodeStored(stored.head.replace('"v":2', '"v":3'), xmls)).toEqual({ kind: "unreadable" });
  // A version of the add-in that knows one part only must not take the head for an empty ledger.
  expect(decodeLedger(stored.head)).toEqual({ kind: "unreadable" });
});

test("a head is known also with its attributes in another order and its quotes escaped", () => {
  const stored = storedLedger(ledgerOf(50), null, 2_000);
  const payload = /\{.*\}/.exec(stored?.head ?? "")?.[0].replaceAll('"', "&quot;") ?? "";
  const rewritten = `<?xml version="1.0"?><ledger version='2' xmlns='${LEDGER_NAMESPACE}'>${payload}</ledger>`;
  expect(furtherParts(rewritten)).toEqual(stored?.further.map(({ namespace }) => namespace));
});
