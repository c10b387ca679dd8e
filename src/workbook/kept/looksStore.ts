import type { Period } from "../../kpi/period/period";
import type { HeadingLayout, HeadingPlace } from "../find/headings/headingLayout";
import type { RememberedKpi } from "./memory";
import { keyOfKpi, type SheetLook } from "./sheetLooks";

type EncodedPlace = [role: number, column: number, fixed: number, heading: number];

/**
 * A look in the memory's part. The targets of the latest stand in the order of the sheet's KPIs, -1 for none; those of one before are
 * told by what differs from it, KPI and word in turn, since hardly any does.
 */
export type EncodedLook = [
  period: number,
  day: number,
  headerRow: number,
  columns: EncodedPlace[],
  targets: number[],
];

/** Where words and periods are kept, each once. */
interface Numbers {
  readonly word: (text: string) => number;
  readonly period: (period: Period) => number;
}

interface Texts {
  readonly word: (number: number) => string;
  readonly period: (number: number) => Period | null;
}

const NONE = -1;

type OwnKpi = Pick<RememberedKpi, "identity" | "mark">;

export function encodedLooks(
  looks: readonly SheetLook[],
  kpis: readonly OwnKpi[],
  numbers: Numbers,
): EncodedLook[] {
  const keys = kpis.map(({ mark, identity }) => keyOfKpi(mark, identity));
  let latest: readonly number[] | null = null;
  return looks.map(({ period, day, layout, targets }): EncodedLook => {
    const all = keys.map((key) => {
      const text = targets.get(key);
      return text === undefined ? NONE : numbers.word(text);
    });
    const before = latest;
    latest ??= all;
    const told =
      before === null ? all : all.flatMap((word, index) => (word === before[index] ? [] : [index, word]));
    const columns = (layout?.columns ?? []).map(({ role, column, fixed, heading }): EncodedPlace => [
      numbers.word(role),
      column,
      fixed,
      numbers.word(heading),
    ]);
    return [numbers.period(period), numbers.word(day), layout?.row ?? NONE, columns, told];
  });
}

/** The looks of a sheet; one whose period cannot be read is left out, with all before it. */
export function looksOf(
  stored: readonly EncodedLook[],
  kpis: readonly OwnKpi[],
  texts: Texts,
): readonly SheetLook[] {
  const keys = kpis.map(({ mark, identity }) => keyOfKpi(mark, identity));
  const looks: SheetLook[] = [];
  let words: number[] = [];
  for (const [index, [periodNumber, day, headerRow, columns, told]] of stored.entries()) {
    const period = texts.period(periodNumber);
    if (period === null) break;
    words = index === 0 ? told : changedWords(words, told);
    const targets = new Map<string, string>();
    keys.forEach((key, at) => {
      const word = words[at] ?? NONE;
      if (word !== NONE) targets.set(key, texts.word(word));
    });
    looks.push({ period, day: texts.word(day), layout: layoutOf(headerRow, columns, texts), targets });
  }
  return looks;
}

function changedWords(latest: readonly number[], told: readonly number[]): number[] {
  const words = [...latest];
  for (let index = 0; index + 1 < told.length; index += 2) words[told[index] ?? 0] = told[index + 1] ?? NONE;
  return words;
}

function layoutOf(row: number, columns: readonly EncodedPlace[], texts: Texts): HeadingLayout | null {
  if (row === NONE) return null;
  return {
    row,
    columns: columns.map(([role, column, fixed, heading]): HeadingPlace => ({
      // Written from such a role; one that only a later version knows is compared with nothing.
      role: texts.word(role) as HeadingPlace["role"],
      column,
      fixed,
      heading: texts.word(heading),
    })),
  };
}
