import {
  decodeLedger,
  encodeLedger,
  LEDGER_ELEMENT,
  LEDGER_NAMESPACE,
  type Ledger,
  type LedgerReading,
} from "./ledger";
import { partText, partXml } from "./partXml";

/**
 * A ledger as it is stored. An ordinary one is one XML part, the head. One too large for a message is several: each further part is a
 * complete ledger of some of the entries, and the head only names them. The head is written last, so that it never names a part that is
 * not there yet, and in one stroke turns from the old ones to the new.
 */
export interface StoredLedger {
  readonly head: string;
  readonly further: readonly LedgerPart[];
}

export interface LedgerPart {
  readonly namespace: string;
  readonly xml: string;
}

/** A part and the marks it protects go into one message of 5 MB at most (docs: platform limits), where each quotation mark takes two bytes. */
export const LARGEST_PART = 1_000_000;

/** Parts of one writing stand beside those of the one before until the head has turned to them; two names take turns. */
type Generation = "a" | "b";

const VERSION = 2;

interface Head {
  readonly v: typeof VERSION;
  readonly generation: Generation;
  readonly parts: number;
}

/** The ledger as it will be stored; null for one without entries, which is not stored. `standing` is the head that is there now. */
export function storedLedger(
  ledger: Ledger,
  standing: string | null,
  largest = LARGEST_PART,
): StoredLedger | null {
  if (ledger.entries.length === 0) return null;
  const whole = encodeLedger(ledger);
  if (whole.length <= largest) return { head: whole, further: [] };
  const generation = headOf(standing)?.generation === "a" ? "b" : "a";
  const further = slices(ledger, generation, Math.ceil(whole.length / largest), largest);
  const head: Head = { v: VERSION, generation, parts: further.length };
  return { head: partXml(LEDGER_ELEMENT, LEDGER_NAMESPACE, VERSION, head), further };
}

/** Cut into more parts until each is small enough; a single entry always is: it holds one cell. */
function slices(ledger: Ledger, generation: Generation, count: number, largest: number): LedgerPart[] {
  const { entries } = ledger;
  const step = Math.max(1, Math.ceil(entries.length / count));
  const parts: LedgerPart[] = [];
  for (let from = 0; from < entries.length; from += step) {
    const namespace = namespaceOf(generation, parts.length);
    parts.push({ namespace, xml: encodeLedger({ entries: entries.slice(from, from + step) }, namespace) });
  }
  if (step === 1 || parts.every(({ xml }) => xml.length <= largest)) return parts;
  return slices(ledger, generation, count * 2, largest);
}

/** The namespaces of the further parts that a head names; none for an ordinary ledger, or where the workbook has none. */
export function furtherParts(head: string | null): readonly string[] {
  const found = headOf(head);
  if (found === null) return [];
  return Array.from({ length: found.parts }, (_, index) => namespaceOf(found.generation, index));
}

/** True for the namespace of a head or of a further part, of whatever generation. */
export function isLedgerPart(namespace: string): boolean {
  return namespace === LEDGER_NAMESPACE || namespace.startsWith(`${LEDGER_NAMESPACE}:`);
}

/**
 * Reads a stored ledger back, each further part in the order of `furtherParts`. A part that is missing or damaged gives `unreadable`:
 * then nothing may be written, since what some cells held before would be lost.
 *
 * @example decodeStored(null, []) // { kind: "ledger", ledger: EMPTY_LEDGER }
 */
export function decodeStored(head: string | null, further: readonly (string | null)[]): LedgerReading {
  const named = furtherParts(head);
  if (named.length === 0) return decodeLedger(head);
  const entries: Ledger["entries"][number][] = [];
  for (let index = 0; index < named.length; index++) {
    const xml = further[index] ?? null;
    const part = xml === null ? null : decodeLedger(xml);
    if (part === null || part.kind === "unreadable") return { kind: "unreadable" };
    for (const entry of part.ledger.entries) entries.push(entry);
  }
  return { kind: "ledger", ledger: { entries } };
}

/** What a head says of further parts; null for an ordinary ledger, and for one of a later version. */
function headOf(xml: string | null): Head | null {
  // An ordinary ledger is not read twice.
  const text = xml === null || xml.length > LONGEST_HEAD ? null : partText(LEDGER_ELEMENT, xml);
  if (text === null) return null;
  try {
    const head = JSON.parse(text) as Partial<Head>;
    const { v, generation, parts } = head;
    const known = v === VERSION && (generation === "a" || generation === "b");
    return known && typeof parts === "number" && parts > 0 && parts <= MOST_PARTS
      ? { v, generation, parts }
      : null;
  } catch {
    return null;
  }
}

const LONGEST_HEAD = 500;

/** More than a workbook could hold; a head that names more is damaged. */
const MOST_PARTS = 10_000;

function namespaceOf(generation: Generation, index: number): string {
  return `${LEDGER_NAMESPACE}:${generation}:${index + 1}`;
}
