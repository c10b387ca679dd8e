import { correctionWords as words, settledHolds as holds } from "../../wording/settings";
import { sheetNameOf } from "../sheet/address";
import { roleWord } from "../../wording/workbook";
import { allOf, type SettingsChange } from "./changed";
import { withoutCorrection } from "./changeCorrections";
import { withoutFindingLeft } from "./changeFindings";
import { withoutAssignment } from "./changeProfiles";
import { withKeyRuling, withTabKeyRuling } from "./changeKeys";
import { withoutColumnRole, withReportingPeriod } from "./changeSheets";
import { correctionInWords } from "./correctionInWords";
import { columnNamed, type ColumnToday } from "./columnNamed";
import { keyOvertaken, type SheetWithKey } from "./keyOvertaken";
import { lapsedNow, type RowWithCorrections } from "./lapsedNow";
import { assignmentsOf } from "./ownSettings";
import { profilesOf } from "./profilesInUse";
import { statusOvertaken, type RowWithPeriod } from "./statusOvertaken";
import type {
  ColumnCorrection,
  ProfileAssignment,
  RowCorrection,
  SheetRef,
  SheetSettings,
  TabKeyRuling,
  WorkbookSettings,
} from "./settings";

/** One thing that has been settled, for the one place where all of it is reviewed. */
export interface ListedCorrection {
  /** Unlike for every entry of a list, and the same for the same thing. */
  readonly key: string;
  /** "" for the key on a tab of its own, which is settled for all sheets that go by it. */
  readonly sheetId: string;
  /** As the sheet is called today; as it was called, where it is not there any more. */
  readonly sheet: string;
  /** False where the sheet is no longer in the workbook. */
  readonly onSheet: boolean;
  /** The KPI, "BBF05 (KPI 2)", with its description; "" for what is settled about the sheet. */
  readonly identity: string;
  readonly description: string;
  /** "target 92%" */
  readonly words: string;
  readonly reason: string | null;
  /** It answered a question. */
  readonly answered?: true;
  /** Until when it holds, as a sentence. */
  readonly holds: string;
  /** What has overtaken it, as a sentence; null where it holds as it was made, or where that is not known here. */
  readonly overtaken: string | null;
  /** Takes it back. */
  readonly remove: SettingsChange;
}

/**
 * All that has been settled about a workbook's sheets, in the order of the settings: reporting period, columns, rules, rows as they stand on
 * the sheet, findings; and what was said of the key on a tab of its own.
 *
 * @param sheets The sheets there are, for their names and for what has become of a decision about a key.
 */
export function listCorrections(
  settings: WorkbookSettings,
  sheets: readonly SheetListed[],
): readonly ListedCorrection[] {
  const ofSheets = settings.sheets.flatMap((sheet) => {
    const today = sheets.find(({ id }) => id === sheet.sheetId);
    return entriesOf(settings, sheet, today).map((entry, index) => ({
      ...entry,
      key: `${sheet.sheetId} ${String(index)} ${entry.words}`,
      sheetId: sheet.sheetId,
      sheet: today?.name ?? sheet.name,
      onSheet: today !== undefined,
    }));
  });
  return [...ofSheets, ...ofTheTabKey(settings, sheets)];
}

/** A sheet as the list knows it. */
interface SheetListed extends Pick<SheetRef, "id" | "name">, SheetWithKey {
  readonly rows?: readonly (NonNullable<SheetWithKey["rows"]>[number] & RowWithPeriod & RowWithCorrections)[];
  readonly key?: (NonNullable<SheetWithKey["key"]> & { readonly cell: string }) | null;
  /** Its columns today; left out where they are not known. */
  readonly columnFindings?: readonly ColumnToday[];
}

/** What was said of the key on a tab of its own, under the tab's name: it is no one sheet's. */
function ofTheTabKey(
  settings: WorkbookSettings,
  sheets: readonly SheetListed[],
): readonly ListedCorrection[] {
  const { tabKey } = settings;
  if (tabKey === undefined) return [];
  const { says, followed } = tabKey;
  const tab = tabNow(tabKey, sheets);
  const rated = sheets.filter(({ rows = [] }) => rows.length > 0);
  // A key of a sheet's own is nothing to this one; where all sheets have none or their own, none goes by it.
  const going = rated.filter(({ key }) => key === undefined || key?.onTab === true);
  const bearsOn = going.length > 0 ? going : rated.map((sheet) => ({ ...sheet, key: null }));
  return [
    {
      ...OF_THE_SHEET,
      key: `tab ${says}`,
      sheetId: "",
      sheet: tab,
      onSheet: sheets.some(({ name }) => name === tab),
      words: words.tabKey(tab, says, followed),
      holds: holds.key,
      overtaken: keyOvertaken(tabKey, bearsOn, profilesOf(settings)),
      remove: (now) => withTabKeyRuling(now, null),
    },
  ];
}

/** The tab as the sheets that go by its key know it, which may have been renamed since it was decided. */
function tabNow({ tab, says }: TabKeyRuling, sheets: readonly SheetListed[]): string {
  const known = sheets.find(({ key }) => key?.onTab === true && key.says === says)?.key;
  return known == null ? tab : (sheetNameOf(known.cell) ?? tab);
}

/** Takes back all that has been settled about a sheet's rows, columns and period; rules given to it stay. */
export function withoutAllCorrections(
  settings: WorkbookSettings,
  sheetId: string,
): ReturnType<SettingsChange> {
  const changes = listCorrections(settings, [])
    .filter((one) => one.sheetId === sheetId)
    .map(({ remove }) => remove);
  return allOf(changes)(settings);
}

type Entry = Pick<
  ListedCorrection,
  "identity" | "description" | "words" | "reason" | "answered" | "holds" | "overtaken" | "remove"
>;

const OF_THE_SHEET = { identity: "", description: "", reason: null, holds: holds.removed, overtaken: null };

function entriesOf(
  settings: WorkbookSettings,
  sheet: SheetSettings,
  today: SheetListed | undefined,
): readonly Entry[] {
  const ref: SheetRef = { id: sheet.sheetId, name: sheet.name, kpis: sheet.kpis };
  const { reportingPeriod } = sheet;
  const states = profilesOf(settings).flatMap((profile) => profile.states);
  const statusName = (id: string): string => states.find((state) => state.id === id)?.name ?? id;
  const assigned = assignmentsOf(settings, sheet.sheetId).map((assignment) => ({
    ...OF_THE_SHEET,
    identity: assignment.to.kind === "row" ? assignment.to.identity : "",
    words: assignmentWords(settings, assignment),
    remove: (now: WorkbookSettings) => withoutAssignment(now, ref, assignment.to),
  }));
  const lapsed = lapsedNow(today?.rows ?? []);
  const corrected = sheet.rows.map((correction) => ({
    identity: correction.identity,
    description: correction.description ?? "",
    words: correctionInWords(correction, statusName),
    reason: correction.reason ?? null,
    ...(correction.answered === undefined ? {} : { answered: true as const }),
    holds: holdsUntil(correction),
    overtaken: lapsed(correction) ?? statusOvertaken(correction, today?.rows ?? []),
    remove: (now: WorkbookSettings) => withoutCorrection(now, ref, correction),
  }));
  return [
    ...(reportingPeriod === null
      ? []
      : [
          {
            ...OF_THE_SHEET,
            words: words.reportingPeriod(reportingPeriod.label),
            holds: holds.laterFigures,
            remove: (now: WorkbookSettings) => withReportingPeriod(now, ref, null),
          },
        ]),
    ...sheet.columns.map((column) => ({
      ...OF_THE_SHEET,
      words: columnWords(column, today?.columnFindings),
      remove: (now: WorkbookSettings) => withoutColumnRole(now, ref, column.heading),
    })),
    ...assigned.filter(({ identity }) => identity === ""),
    ...inSheetOrder([...assigned.filter(({ identity }) => identity !== ""), ...corrected], today?.rows ?? []),
    ...(sheet.printedKey === undefined
      ? []
      : [
          {
            ...OF_THE_SHEET,
            words: words.printedKey(sheet.printedKey.says, sheet.printedKey.followed),
            holds: holds.key,
            overtaken: keyOvertaken(
              sheet.printedKey,
              today === undefined ? [] : [today],
              profilesOf(settings),
            ),
            remove: (now: WorkbookSettings) => withKeyRuling(now, ref, null),
          },
        ]),
    ...(sheet.left ?? []).map(({ key, evidence }) => ({
      ...OF_THE_SHEET,
      words: words.findingLeft(evidence),
      remove: (now: WorkbookSettings) => withoutFindingLeft(now, ref, key),
    })),
  ];
}

/** By their KPIs' rows today, and of one KPI in the order in which they were made; of KPIs that are not on the sheet, last. */
function inSheetOrder(entries: readonly Entry[], rows: readonly RowWithPeriod[]): readonly Entry[] {
  const places = new Map(rows.map(({ identity = "" }, index) => [identity, index]));
  const placeOf = ({ identity }: Entry): number => places.get(identity) ?? rows.length;
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What is settled about the figure of one column goes no further than its period; all else follows the KPI while its cell says the same. */
function holdsUntil({ heading, period, seenText }: RowCorrection): string {
  if (heading !== undefined) return holds.period(period ?? heading);
  return seenText === undefined ? holds.removed : holds.cell;
}

function columnWords(column: ColumnCorrection, today?: readonly ColumnToday[]): string {
  const { role, period } = column;
  const named = columnNamed(column, today);
  if (role === "other" || role === "unknown") return words.columnAside(named);
  if (period === undefined) return words.columnRole(named, roleWord(role));
  return role === "period"
    ? words.columnPeriod(named, period)
    : words.columnRoleFor(named, roleWord(role), period);
}

function assignmentWords(settings: WorkbookSettings, { profile, to }: ProfileAssignment): string {
  const name = profilesOf(settings).find(({ id }) => id === profile)?.name ?? profile;
  switch (to.kind) {
    case "sheet":
      return words.profile.sheet(name);
    case "section":
      return words.profile.section(name, to.section);
    case "row":
      return words.profile.row(name);
    default:
      return to satisfies never;
  }
}
