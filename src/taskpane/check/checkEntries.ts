import type { SheetResult } from "../../actions/result";
import { saidOnce } from "../../actions/saidOnce";
import type { CheckedItem } from "./checkLists";

/** What a list of marks shows. */
export type CheckEntry = MarkEntry | SharedEntry;

/** A mark, with what is said of it alone. */
interface MarkEntry {
  readonly kind: "mark";
  readonly item: CheckedItem;
  readonly sentences: readonly string[];
  /** A part of its reason stands above, since other rows have it too. */
  readonly reasonAbove: boolean;
}

/** A reason that marks of several rows have, with a mark of each of these rows. */
interface SharedEntry {
  readonly kind: "shared";
  readonly sheet: SheetResult;
  readonly sentence: string;
  readonly items: readonly CheckedItem[];
}

/** The marks of one list, sheet by sheet; what rows of a sheet have for their common reason stands once, at the top of its part. */
export function checkEntries(items: readonly CheckedItem[]): readonly CheckEntry[] {
  return [...grouped(items, ({ sheet }) => sheet)].flatMap(([sheet, own]) => entriesOf(sheet, own));
}

function entriesOf(sheet: SheetResult, items: readonly CheckedItem[]): readonly CheckEntry[] {
  const byRow = grouped(items, ({ row }) => row);
  const { shared } = saidOnce([...byRow.values()], (marks) => marks.flatMap(whyOf));
  const above = new Set(shared.map(({ sentence }) => sentence));
  return [
    ...shared.map(({ sentence, rows }): SharedEntry => {
      const marked = rows.flatMap((marks) => marks.find((item) => whyOf(item).includes(sentence)) ?? []);
      return { kind: "shared", sheet, sentence, items: marked };
    }),
    ...items.map((item): MarkEntry => {
      const { sentence, unanswered } = item.mark;
      const why = whyOf(item);
      const own = why.filter((one) => !above.has(one));
      const sentences = unanswered === undefined ? [sentence] : [unanswered.said, ...own];
      return { kind: "mark", item, sentences, reasonAbove: own.length < why.length };
    }),
  ];
}

function grouped<Key>(
  items: readonly CheckedItem[],
  keyOf: (item: CheckedItem) => Key,
): ReadonlyMap<Key, readonly CheckedItem[]> {
  const groups = new Map<Key, CheckedItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function whyOf({ mark }: CheckedItem): readonly string[] {
  return mark.unanswered?.why ?? [];
}
