import { sheetNameOf } from "../../workbook/sheet/address";
import { results } from "../../wording/results";
import type { JudgedSheet } from "./judgeSheet";
import type { QueryResult, RowResult, SheetResult } from "../result";

/** The tab that each sheet's targets were last found on in this session, by the sheet's id; empty where no session is followed. */
let tabs: ReadonlyMap<string, string> = new Map();

/** Keeps from an evaluation of the session on which tab a sheet's targets stand. One that has none now keeps the tab of before. */
export function noteTargets({ id, rows, targetsOn }: SheetResult): void {
  if (targetsOn !== undefined) tabs = new Map([...tabs, [id, targetsOn]]);
  else if (rows.some(({ target }) => target !== null))
    tabs = new Map([...tabs].filter(([sheet]) => sheet !== id));
}

/** The tab on which a sheet's targets are looked up; left out where they stand on the sheet itself. */
export function targetsOn({
  rows,
}: Extract<JudgedSheet, { kind: "judged" }>): Pick<SheetResult, "targetsOn"> {
  const used = rows.flatMap(({ lookedUp = [] }) => lookedUp).find(({ role }) => role === "target");
  const tab = used === undefined ? null : sheetNameOf(used.at);
  return tab === null ? {} : { targetsOn: tab };
}

/**
 * A sheet's result that says where its targets stood, where it has none now and took them from another tab earlier in this session: that tab
 * was deleted, or its headings were typed over, and "no target column" alone would send the officer looking on the wrong sheet.
 */
export function withTargetsThen(result: SheetResult): SheetResult {
  const tab = tabs.get(result.id);
  const isLacking =
    result.targetsOn === undefined && result.rows.some(({ queries }) => queries.some(lacksColumn));
  if (tab === undefined || !isLacking) return result;
  const said = results.targetsStoodOn(tab);
  return {
    ...result,
    rows: result.rows.map((row) => withSaid(row, said)),
    notices: [said, ...result.notices],
    readingNotices: [said, ...(result.readingNotices ?? [])],
  };
}

/** A question about a target for which the sheet has no cell. */
function lacksColumn({ code, cell }: QueryResult): boolean {
  return code === "target-missing" && cell === "";
}

function withSaid(row: RowResult, said: string): RowResult {
  const asked = row.queries.find(lacksColumn);
  if (asked === undefined) return row;
  const sentence = `${asked.sentence} ${said}`;
  return {
    ...row,
    explanation: row.explanation.replace(asked.sentence, () => sentence),
    queries: row.queries.map((query) => (query === asked ? { ...query, sentence } : query)),
  };
}
