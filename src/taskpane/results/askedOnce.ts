import { sheetRefOf } from "../../actions/corrections";
import type { QueryResult, SheetResult } from "../../actions/result";
import {
  allOf,
  columnAsItStands,
  isOnTab,
  withColumnRole,
  withKeyAnswer,
  type SettingsChange,
} from "../../actions/settings";
import {
  columnAsked,
  columnIs,
  columnIsNewest,
  COLUMN_IS_OTHER,
  COLUMNS_ARE_OTHER,
  EACH_RULES_HOLD,
  keyAsked,
  KEY_HOLDS,
  periodAsked,
  RULES_HOLD,
} from "../../wording/pane/sheetQuestions";
import type { SheetRow } from "./lists";

/** One question for all rows of a sheet that wait for it, or of several that go by the same tab, with its answers. */
export interface SheetQuestion {
  /** The first of its sheets, on which it is answered. */
  readonly sheet: SheetResult;
  /** All of them: the answer bears on each. */
  readonly sheets: readonly SheetResult[];
  readonly query: QueryResult;
  /** What was taken, by each of its rows, where nothing else is said. */
  readonly taken: readonly (string | null)[];
  readonly waiting: readonly SheetRow[];
  readonly heading: string;
  readonly answers: readonly { readonly label: string; readonly change: SettingsChange }[];
}

type AskedRole = NonNullable<QueryResult["columns"]>[number]["role"];
type Asked = Omit<SheetQuestion, "heading" | "answers">;

/** The questions of a row whose answer is its sheet's. */
const ASKED_ONCE: Readonly<
  Record<string, { heading: (rows: number) => string; answers: (asked: Asked) => SheetQuestion["answers"] }>
> = {
  "column-unread": { heading: columnAsked, answers: aboutColumns },
  "period-unread": { heading: periodAsked, answers: aboutPeriods },
  "tolerance-key-differs": { heading: keyAsked, answers: aboutKey },
};

export function isAskedOnce({ code }: QueryResult): boolean {
  return code in ASKED_ONCE;
}

/** The questions about whole sheets that these rows wait for, each once; about the key on a tab of its own once for all its sheets. */
export function sheetQuestions(rows: readonly SheetRow[]): readonly SheetQuestion[] {
  const found = new Map<string, Asked>();
  for (const each of rows) {
    const { sheet, row } = each;
    for (const query of row.queries.filter(isAskedOnce)) {
      const isForAll = query.code === "tolerance-key-differs" && isOnTab(query.cell);
      const key = `${isForAll ? "" : sheet.id} ${questionKey(query)}`;
      const known = found.get(key) ?? { sheet, sheets: [], query, taken: [], waiting: [] };
      found.set(key, {
        ...known,
        sheets: [...new Set([...known.sheets, sheet])],
        taken: [...new Set([...known.taken, query.takenAs])],
        waiting: [...known.waiting, each],
      });
    }
  }
  return [...found.values()].flatMap((asked): SheetQuestion[] => {
    const kind = ASKED_ONCE[asked.query.code];
    return kind === undefined
      ? []
      : [{ ...asked, heading: kind.heading(asked.waiting.length), answers: kind.answers(asked) }];
  });
}

/**
 * The sheets on which an answer bears, to be evaluated again with it: of a key on a tab of its own all that go by it, also those that are not
 * in sight or do not wait for it.
 *
 * @param standing All sheets that have results.
 */
export function bearingOn(
  { query, sheets }: Pick<SheetQuestion, "query" | "sheets">,
  standing: readonly SheetResult[],
): readonly SheetResult[] {
  if (query.code !== "tolerance-key-differs" || !isOnTab(query.cell)) return sheets;
  const ids = new Set(sheets.map(({ id }) => id));
  return [...sheets, ...standing.filter(({ id, key }) => key?.onTab === true && !ids.has(id))];
}

/** Monthly and quarterly KPIs wait for the same column, though what it may be newer than differs. */
export function questionKey({ code, cell, columns = [] }: QueryResult): string {
  return [code, cell, ...columns.map(({ letter, role }) => `${letter} ${role}`)].join(" ");
}

/** Which of the columns it is, or none of them. Of the others nothing is said: beside the target, one may be where amber ends. */
function aboutColumns({ sheet, query }: Asked): SheetQuestion["answers"] {
  const ref = sheetRefOf(sheet);
  const named = (query.columns ?? []).filter(({ heading }) => heading !== "");
  const saying =
    (heading: string, role: AskedRole | "other", period?: string): SettingsChange =>
    (now) =>
      withColumnRole(now, ref, {
        ...columnOn(sheet, heading),
        role: columnRole(role),
        ...(period === undefined ? {} : { period }),
      });
  const none = named.length === 1 ? COLUMN_IS_OTHER : COLUMNS_ARE_OTHER;
  return [
    ...named.map(({ heading, letter, role, period }) => ({
      label: columnIs(letter, role, period),
      change: saying(heading, role, period),
    })),
    ...(named.length === 0
      ? []
      : [{ label: none, change: allOf(named.map(({ heading }) => saying(heading, "other"))) }]),
  ];
}

/** Which of the columns has the newest figures, the others being something else; or none of them. */
function aboutPeriods({ sheet, query }: Asked): SheetQuestion["answers"] {
  const ref = sheetRefOf(sheet);
  const columns = query.columns ?? [];
  const saying = (newest: string | null): SettingsChange =>
    allOf(
      columns.map(
        ({ heading, period = "" }): SettingsChange =>
          (now) =>
            withColumnRole(
              now,
              ref,
              heading === newest
                ? { ...columnOn(sheet, heading), role: "period", period }
                : { ...columnOn(sheet, heading), role: "other" },
            ),
      ),
    );
  return [
    ...columns.map(({ heading, letter }) => ({ label: columnIsNewest(letter), change: saying(heading) })),
    { label: columns.length === 1 ? COLUMN_IS_OTHER : COLUMNS_ARE_OTHER, change: saying(null) },
  ];
}

function columnOn({ columnFindings }: SheetResult, heading: string): ReturnType<typeof columnAsItStands> {
  const column = columnFindings.find((one) => one.heading === heading);
  return column === undefined ? { heading } : columnAsItStands(column);
}

/** Where amber ends is the tolerance: that its figures are limits is seen from them. */
function columnRole<Role extends AskedRole | "other">(
  role: Role,
): Exclude<Role, "amber-limit"> | "tolerance" {
  return role === "amber-limit" ? "tolerance" : (role as Exclude<Role, "amber-limit">);
}

/** Whether amber goes by the key, or by the rules in spite of it. */
function aboutKey({ sheet, query, taken }: Asked): SheetQuestion["answers"] {
  const ref = sheetRefOf(sheet);
  // Of sheets whose rules differ it is not one thing that the rules say.
  const [against, ...others] = taken;
  const one = against === undefined || others.length > 0 ? {} : { against };
  const saying =
    (followed: boolean): SettingsChange =>
    (now) =>
      withKeyAnswer(now, ref, query.cell, { says: query.text, followed, ...one });
  return [
    { label: KEY_HOLDS(query.text), change: saying(true) },
    { label: others.length > 0 ? EACH_RULES_HOLD : RULES_HOLD(query.takenAs), change: saying(false) },
  ];
}
