import { headerLacks, headerOfWeeks } from "../../../wording/noTable";
import { within, type Grid } from "../../sheet/grid";
import { draftColumns, type ColumnDraft } from "../columns/columnDrafts";
import type { Ground } from "../directTables";
import { headingLine } from "./headingLine";
import { plainHeading } from "./headerMatch";
import { beginsAnotherTable, findHeaderRows, type HeaderRows } from "./headerRows";
import { headingsOf, type Heading } from "./headings";
import type { HeadingSense } from "./headingSense";
import { isKeyAlone } from "../keys/keyRows";
import { missingHeadings } from "../tableParts";

/** A header with what its words say, and the rows that belong to it. */
export interface Headed {
  readonly header: HeaderRows;
  readonly drafts: readonly ColumnDraft[];
  /** The columns it may use: of two tables side by side each has its own. */
  readonly grid: Grid;
  readonly repeats: HeaderRows[];
  /** It has no heading that judges: only sheets of targets can make it a KPI table. */
  readonly judgedElsewhere: boolean;
  /** The first row of the next table, or the row after the sheet's last. */
  to: number;
}

/** The headers of a sheet, top down, the same one printed again counted as a repeat of the first. */
export function headersOf(ground: Ground): {
  headed: readonly Headed[];
  lack: string | null;
  wantsTargets: boolean;
} {
  const { grid, sense } = ground;
  const end = grid.area.row + grid.area.rows;
  const headed: Headed[] = [];
  let current: readonly Headed[] = [];
  let lack: string | null = null;
  let wantsTargets = false;
  for (const header of findHeaderRows(grid, sense)) {
    const first = header[0] ?? 0;
    const titles = ground.titlesAbove(first);
    const drafted = draftedTables(headingsOf(grid, header), titles, sense);
    const missing = missingHeadings(drafted[0] ?? []);
    const lacksJudged = missing.length === 1 && missing[0] === "judged";
    const judgedElsewhere = lacksJudged && hasRef(drafted[0] ?? []);
    wantsTargets ||= judgedElsewhere;
    if (missing.length > 0 && !(judgedElsewhere && ground.targets.byRef.size > 0)) {
      // "Red | Worse than tolerance" has a heading's word, and is a line of the key.
      if (isKeyAlone(grid, lastOf(header))) continue;
      const line = headingLine(lastOf(header), ground.isTurned === true);
      const isWeekly = missing.includes("period") && (drafted[0] ?? []).some(isWeek);
      lack ??= isWeekly ? headerOfWeeks(line) : headerLacks(line, missing);
    } else if (
      current.length > 0 &&
      sameHeadings(
        current.flatMap(({ drafts }) => drafts),
        drafted.flat(),
      )
    ) {
      for (const one of current) one.repeats.push(header);
    } else if (current.length === 0 || beginsAnotherTable(grid, header, sense, headedColumns(current))) {
      for (const one of current) one.to = first;
      current = drafted.map((drafts, i) => {
        const part = drafted.length === 1 ? grid : windowOf(grid, drafts, drafted[i + 1]);
        return { header, drafts, grid: part, repeats: [], to: end, judgedElsewhere };
      });
      headed.push(...current);
    }
  }
  return { headed, lack, wantsTargets };
}

function headedColumns(tables: readonly Headed[]): ReadonlySet<number> {
  const headings = tables.flatMap(({ drafts }) => drafts.map(({ heading }) => heading));
  return new Set(headings.flatMap(({ text, column }) => (text === "" ? [] : column)));
}

/** "w/e 06/10/2024", "w/c 7 Oct", "Week 27". */
function isWeek({ heading }: ColumnDraft): boolean {
  return /^(?:w\s?\/?\s?[ce]\b|(?:week|wk)\b.*\d)/i.test(heading.own.text.trim());
}

function hasRef(drafts: readonly ColumnDraft[]): boolean {
  return drafts.some((draft) => draft.kind === "label" && draft.wording.role === "ref");
}

/** The columns of each table under one header: where the first heading comes again, another table begins, if each is then complete. */
function draftedTables(
  headings: readonly Heading[],
  titles: readonly string[],
  sense: HeadingSense,
): readonly (readonly ColumnDraft[])[] {
  const whole = draftColumns(headings, titles, sense);
  const [opening] = headings;
  const name = plainHeading(opening?.text ?? "");
  const role = opening?.ownMatch?.wording.role;
  if (name === "" || (role !== "ref" && role !== "description")) return [whole];
  const starts = headings.flatMap((heading, i) => (plainHeading(heading.text) === name ? [i] : []));
  if (starts.length < 2) return [whole];
  const parts = starts.map((start, i) => {
    const part = headings.slice(start, starts[i + 1]);
    const last = Math.max(...part.map(({ text }, at) => (text === "" ? 0 : at)));
    return draftColumns(part.slice(0, last + 1), titles, sense);
  });
  return parts.every((drafts) => missingHeadings(drafts).length === 0) ? parts : [whole];
}

function windowOf(
  grid: Grid,
  drafts: readonly ColumnDraft[],
  next: readonly ColumnDraft[] | undefined,
): Grid {
  const from = drafts[0]?.heading.column ?? grid.area.column;
  const last = drafts[drafts.length - 1]?.heading.column ?? from;
  const to = next === undefined ? grid.area.column + grid.area.columns : last + 1;
  return within(grid, { ...grid.area, column: from, columns: to - from });
}

/** The headers of a part of a sheet that begin a table each, and all rows of headers, those printed again too. Linear in the cells. */
export function headersOn(ground: Ground): {
  readonly first: readonly HeaderRows[];
  readonly rows: ReadonlySet<number>;
} {
  const { headed } = headersOf(ground);
  return {
    first: [...new Set(headed.map(({ header }) => header))],
    rows: new Set(headed.flatMap(({ header, repeats }) => [...header, ...repeats.flat()])),
  };
}

function sameHeadings(a: readonly ColumnDraft[], b: readonly ColumnDraft[]): boolean {
  const key = (drafts: readonly ColumnDraft[]): string =>
    drafts
      .filter(({ heading }) => heading.text !== "")
      .map(({ heading }) => `${heading.column}:${plainHeading(heading.text)}`)
      .join("|");
  return key(a) === key(b);
}

export function lastOf(rows: readonly number[]): number {
  return rows[rows.length - 1] ?? 0;
}
