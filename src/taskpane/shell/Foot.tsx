import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { SessionState } from "../../actions/session";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import { BACK_NOT_EVALUATED } from "../../wording/pane/clear";
import {
  clearedAt,
  evaluatedAt,
  evaluatedOn,
  NOTHING_LEAVES,
  NOTHING_SENT,
  outOfDateSince,
  rulesInForce,
} from "../../wording/pane/shell";
import type { DoneState } from "../evaluate/useLastDone";
import { NARROW } from "./narrow";
import { useToday } from "./useToday";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "8px",
  },
  actions: {
    // At the right also where it takes a line of its own.
    "& > :last-child": { marginLeft: "auto" },
    // A contrast theme draws the edges of the buttons, which then must not touch, nor stand out at the right.
    "@media (forced-colors: active)": {
      padding: "2px 0",
      rowGap: "4px",
      "& .fui-Button": { marginRight: 0, marginLeft: 0 },
    },
  },
  text: { padding: "4px 0" },
  rules: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [NARROW]: { whiteSpace: "normal" },
  },
  link: {
    minWidth: 0,
    maxWidth: "100%",
    minHeight: "24px",
    margin: "0 0 0 -8px",
    padding: "0 8px",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface FootProps {
  readonly session: SessionState;
  readonly last: DoneState | null;
  /** The sheet in front; null while it is not known. */
  readonly front: ActiveSheet | null;
  /** The officer has gone to another sheet since. */
  readonly left: boolean;
  /** Results that were cleared have been brought back since. */
  readonly broughtBack: readonly { readonly id: string }[];
  /** The names of the rule sets in force. */
  readonly rules: readonly string[];
  /** The sheets in the pane whose results no longer hold, whichever is in front: the bars above the list say so as well. */
  readonly outOfDate: readonly SheetResult[];
  readonly onRules: () => void;
  /** The action at the right, always in the same place. */
  readonly children: ReactNode;
}

/** When it was last evaluated or cleared, and how much was written; the rules; and the promise that matters to the council. */
export function Foot({
  session,
  last,
  front,
  left,
  broughtBack,
  rules,
  outOfDate,
  onRules,
  children,
}: FootProps) {
  const styles = useStyles();
  const today = useToday();
  const elsewhere = left ? (front?.id ?? null) : null;
  const line =
    back(broughtBack, front) ??
    (broughtBack.length > 0 ? null : lastClear(session, elsewhere, today)) ??
    overtaken(last, front, left, outOfDate, today) ??
    lastWrite(last, elsewhere, today) ??
    before(front);
  return (
    <>
      <div className={styles.line}>
        {line !== null && <span className={styles.text}>{line}</span>}
        <span className={styles.text}>{line === null ? NOTHING_LEAVES : NOTHING_SENT}</span>
      </div>
      <div className={mergeClasses(styles.line, styles.actions)}>
        <Button className={styles.link} appearance="transparent" size="small" onClick={onRules}>
          <span className={styles.rules} title={rulesInForce(rules)}>
            {rulesInForce(rules)}
          </span>
        </Button>
        {children}
      </div>
    </>
  );
}

/** When an earlier session evaluated the sheet in front; null where the workbook remembers none. */
function before(front: ActiveSheet | null): string | null {
  return front?.kind === "kpis" && front.evaluatedOn !== null ? evaluatedOn(front.evaluatedOn) : null;
}

/** Of the sheet in front where what was cleared has been brought back: what the others last came to would be read as said of it. */
function back(broughtBack: FootProps["broughtBack"], front: ActiveSheet | null): string | null {
  return broughtBack.some(({ id }) => id === front?.id) ? BACK_NOT_EVALUATED : null;
}

/** What was cleared last; once the officer has gone to another sheet, on that one. */
function lastClear(session: SessionState, elsewhere: string | null, today: Date): string | null {
  if (session.kind !== "cleared") return null;
  const { sheets, cellsRestored } = session.result;
  const isOf = elsewhere === null || sheets.some(({ id }) => id === elsewhere);
  return isOf ? clearedAt(session.at, cellsRestored, today) : null;
}

/** What was last evaluated; once the officer has gone to another sheet, what was on that one, null for nothing. */
function lastWrite(last: DoneState | null, elsewhere: string | null, today: Date): string | null {
  if (last === null) return null;
  // Of an evaluation that found no table there is nothing to say.
  const known = [...last.result.sheets, ...last.earlier];
  if (!known.some(({ id, table }) => table && (elsewhere === null || id === elsewhere))) return null;
  const act = elsewhere === null ? last.act : last.acts.get(elsewhere);
  return act === undefined ? null : evaluatedAt(act.at, act.written, act.again, today);
}

/**
 * Which results in the pane no longer hold, and when they were evaluated; null where all do. Sheets are named where the line would be
 * read as said of others.
 */
function overtaken(
  last: DoneState | null,
  front: ActiveSheet | null,
  left: boolean,
  outOfDate: readonly SheetResult[],
  today: Date,
): string | null {
  if (last === null || outOfDate.length === 0) return null;
  const tables = last.result.sheets.filter(({ table }) => table);
  const isAll = !left && outOfDate.length === tables.length;
  const isFront = outOfDate.every(({ id }) => id === front?.id);
  const times = outOfDate.map(({ id }) => (last.acts.get(id) ?? last.act).at.getTime());
  const names = isAll || isFront ? [] : outOfDate.map(({ name }) => name);
  return outOfDateSince(new Date(Math.max(...times)), names, today);
}
