import type { Profile } from "../../actions/profiles";
import type { AssignedTo, WorkbookSettings } from "../../actions/settings";
import type { ActiveSheet, KnownRow, KnownSheet } from "../../actions/watch/workbookFacts";
import type { SheetPart } from "../../wording/pane/rules";
import type { RuleSets } from "./ruleSets";

/** The rows of a sheet that go by one rule set, told as shortly as they can be. */
export interface RulesOnSheet {
  readonly profile: string;
  readonly rows: number;
  /** "sheet": all of them; "sections": all rows of these and no others; "rows": some, by their refs or names, the most of them unnamed. */
  readonly where:
    | { readonly kind: "sheet" }
    | { readonly kind: "sections"; readonly names: readonly string[] }
    | { readonly kind: "rows"; readonly names: readonly string[] };
}

/** Which rule sets a sheet's rows go by, the one of most rows first. */
export function rulesOnSheet({ rows }: KnownSheet): readonly RulesOnSheet[] {
  const groups = new Map<string, KnownRow[]>();
  for (const row of rows) groups.set(row.profile, [...(groups.get(row.profile) ?? []), row]);
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([profile, own], index) => {
      const where = whereOf(own, rows);
      // The rows that go by other rules than most are the ones to name.
      const unnamed = index === 0 && where.kind === "rows";
      return { profile, rows: own.length, where: unnamed ? { kind: "rows", names: [] } : where };
    });
}

function whereOf(own: readonly KnownRow[], all: readonly KnownRow[]): RulesOnSheet["where"] {
  if (own.length === all.length) return { kind: "sheet" };
  const held = new Set(own);
  const sections = [...new Set(own.map(({ section }) => section))];
  const whole = sections.every(
    (section) => section !== null && all.every((row) => row.section !== section || held.has(row)),
  );
  return whole
    ? { kind: "sections", names: sections.flatMap((section) => section ?? []) }
    : { kind: "rows", names: own.map(({ ref, description }) => ref ?? description) };
}

/** What rules are assigned to, by its name: a row by its reference or, without one, its description. */
export function partNamed({ name, rows }: Pick<KnownSheet, "name" | "rows">, to: AssignedTo): SheetPart {
  switch (to.kind) {
    case "sheet":
      return { kind: "sheet", name };
    case "section":
      return { kind: "section", name: to.section };
    case "row": {
      const row = rows.find(({ identity }) => identity === to.identity);
      return { kind: "row", name: row?.ref ?? row?.description ?? "" };
    }
    default:
      return to satisfies never;
  }
}

/**
 * What a rule set is assigned to, in the order in which that was done: each part with its sheet's name. Sheets that are gone are left out.
 *
 * @param names What the workbook's sheets are called now, by id; empty while that is not known.
 */
export function assignedParts(
  profile: string,
  sheets: readonly KnownSheet[],
  { assignments }: Pick<WorkbookSettings, "assignments">,
  names: ReadonlyMap<string, string>,
): readonly { readonly part: SheetPart; readonly sheet: string }[] {
  return assignments.flatMap((one) => {
    const { to } = one;
    const known = sheets.find(({ id }) => id === to.sheet);
    const name = names.get(to.sheet) ?? known?.name;
    if (one.profile !== profile || name === undefined) return [];
    return [{ part: partNamed(known ?? { name, rows: [] }, to), sheet: name }];
  });
}

/** The sheets that rules can be given to: those with results, and the one in front as far as it was looked at. */
export function knownSheets(sheets: readonly KnownSheet[], front: ActiveSheet | null): readonly KnownSheet[] {
  if (front?.kind !== "kpis" || sheets.some(({ id }) => id === front.id)) return sheets;
  return [{ ...front, rows: front.kpis }, ...sheets];
}

/** What a key says that goes before the rules, and the rule sets it goes before; none of these named where it goes before all of the sheet's. */
interface KeyOnSheet {
  readonly says: string;
  readonly profiles: readonly string[];
}

/**
 * The key that the officer has let go before the rules on a sheet; null where no rule set of its rows goes by a row's tolerance, in whose
 * place a key stands.
 */
export function keyInUse(
  { id, rows, key: printed }: KnownSheet,
  settings: WorkbookSettings,
  ruleSets: Pick<RuleSets, "find">,
): KeyOnSheet | null {
  const own = settings.sheets.find(({ sheetId }) => sheetId === id)?.printedKey;
  const key = own ?? (printed?.onTab === true ? settings.tabKey : undefined);
  // Known to go by none: each of its rows has a tolerance of its own.
  if (key?.followed !== true || printed === null) return null;
  const all = [...new Set(rows.map(({ profile }) => profile))];
  const profiles = all.filter((one) => goesByTolerance(ruleSets.find(one)));
  if (profiles.length === 0) return null;
  return { says: key.says, profiles: profiles.length === all.length ? [] : profiles };
}

function goesByTolerance(profile: Profile | null): boolean {
  return profile !== null && profile.states.some(({ upTo }) => upTo?.slack.kind === "row-tolerance");
}
