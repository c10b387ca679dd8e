import {
  allOf,
  listCorrections,
  type ListedCorrection,
  type SettingsChange,
  type WorkbookSettings,
} from "../../actions/settings";
import type { KnownSheet } from "../../actions/watch/workbookFacts";
import { kpisTogether, settledAtOnce } from "../../wording/pane/correct";
import { settledHoldTogether } from "../../wording/settings";

/** One thing that an officer has settled, with the change that takes it back. */
export interface Settled {
  readonly key: string;
  /** The KPI it is about, or how many; null for the sheet as a whole and its columns. */
  readonly about: string | null;
  /** How many corrections it stands for. */
  readonly many: number;
  /** Each of them, where it stands for many; else none. */
  readonly parts: readonly Settled[];
  readonly words: string;
  readonly reason: string | null;
  /** Until when it holds. */
  readonly holds: string;
  /** What has overtaken it; null where it holds. */
  readonly overtaken: string | null;
  readonly remove: SettingsChange;
}

export interface SettledSheetList {
  readonly sheetId: string;
  readonly name: string;
  readonly items: readonly Settled[];
}

/** Whether what was settled about a sheet, by its id, or of the key on a tab of its own, bears on this one. */
export function bearsOn(sheetId: string, sheet: KnownSheet): boolean {
  return sheetId === "" ? sheet.key?.onTab === true : sheet.id === sheetId;
}

/** The same thing settled about so many KPIs, what the whole sheet is compared with, is one thing. */
const TOGETHER = 4;

/**
 * Everything that was settled in the workbook, sheet by sheet; sheets without anything are left out.
 *
 * @param names What the workbook's sheets are called now, by id, left to right, as far as that is known; what belongs to none of them
 *   comes last.
 */
export function settledIn(
  settings: WorkbookSettings,
  sheets: readonly KnownSheet[],
  names: ReadonlyMap<string, string> = new Map(),
): readonly SettledSheetList[] {
  const bySheet = grouped(listCorrections(settings, sheets), ({ sheetId }) => sheetId);
  const order = [...names.keys()];
  const placeOf = ([first]: readonly ListedCorrection[]): number => {
    const place = order.indexOf(first?.sheetId ?? "");
    return place < 0 ? order.length : place;
  };
  const inOrder = [...bySheet].sort((a, b) => placeOf(a) - placeOf(b));
  return inOrder.flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const same = grouped(grouped(list, answerOf).flatMap(asOne), ({ words, reason, holds, overtaken }) =>
      [words, reason, holds, overtaken].join("\n"),
    );
    const { sheetId } = first;
    return [{ sheetId, name: names.get(sheetId) ?? first.sheet, items: same.flatMap(settledTogether) }];
  });
}

/** What one answer settled about a row, told by its reason, is one thing; all else stands alone. */
function answerOf({ key, identity, reason, answered }: ListedCorrection): string {
  return answered !== true || reason === null ? key : [identity, reason].join("\n");
}

function asOne(parts: readonly ListedCorrection[]): readonly ListedCorrection[] {
  const [first, ...more] = parts;
  if (first === undefined || more.length === 0) return parts;
  const overtaken = eachOnce(parts.map((part) => part.overtaken ?? ""));
  const one = {
    ...first,
    words: settledAtOnce(parts.map(({ words }) => words)),
    holds: settledHoldTogether(parts.map(({ holds }) => holds)),
    overtaken: overtaken === "" ? null : overtaken,
    remove: allOf(parts.map(({ remove }) => remove)),
  };
  return [one];
}

function eachOnce(sentences: readonly string[]): string {
  return [...new Set(sentences)].filter((sentence) => sentence !== "").join(" ");
}

function settledTogether(same: readonly ListedCorrection[]): readonly Settled[] {
  const [first] = same;
  if (first === undefined || same.length < TOGETHER || first.identity === "") return same.map(settledOf);
  return [
    {
      ...settledOf(first),
      about: kpisTogether(same.map(({ identity }) => identity)),
      many: same.length,
      parts: same.map(settledOf),
      remove: allOf(same.map(({ remove }) => remove)),
    },
  ];
}

function settledOf(listed: ListedCorrection): Settled {
  const { key, identity, description, words, reason, holds, overtaken, remove } = listed;
  const name = [identity, ...(description === identity ? [] : [description])].filter((part) => part !== "");
  return {
    key,
    about: name.length === 0 ? null : name.join(" · "),
    many: 1,
    parts: [],
    words,
    reason,
    holds,
    overtaken,
    remove,
  };
}

/** How many corrections some entries stand for together. */
export function correctionsIn(items: readonly Settled[]): number {
  return items.reduce((sum, { many }) => sum + many, 0);
}

/** In the order in which each group's first stands. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
