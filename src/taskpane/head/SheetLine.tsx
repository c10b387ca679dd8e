import { useRef, useState } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import {
  CHANGE,
  CHANGE_NAME,
  COMPARED_WITH,
  kpiRows,
  markedPeriod,
  NO_PERIOD,
  NO_SHEET_YET,
  REPORTING,
} from "../../wording/pane/head";
import { PeriodChoice, type SheetChoice, type ThenDo } from "./PeriodChoice";

const useStyles = makeStyles({
  // Office draws its own menu button over the top right 34 × 32 px of the page.
  name: {
    margin: 0,
    paddingRight: "32px",
    minHeight: "28px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  line: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface SheetLineProps {
  /** The sheet in front; null until it is known. */
  readonly sheet: ActiveSheet | null;
  readonly busy: boolean;
  /** The headings that its rows can be compared with; null before it was evaluated. */
  readonly headings: readonly string[] | null;
  /** Keeps the sheet's reporting period and what it is compared with, and goes on; gives why it was not kept. */
  readonly onChoose: (
    sheet: Extract<ActiveSheet, { kind: "kpis" }>,
    choice: SheetChoice,
    next: ThenDo,
  ) => Promise<string | null>;
}

/** What is about to be judged: sheet, rows, reporting period, compared period, and the way to change the period. */
export function SheetLine({ sheet, busy, headings, onChoose }: SheetLineProps) {
  const styles = useStyles();
  const [changing, setChanging] = useState<string | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  // What was chosen and not used goes with its sheet; opened again by itself, the form would show what is in force as if it were that.
  if (changing !== null && sheet !== null && sheet.id !== changing) setChanging(null);
  if (sheet === null) return <p className={styles.line}>{NO_SHEET_YET}</p>;
  if (sheet.kind !== "kpis")
    return (
      <>
        <h2 className={styles.name}>{sheet.name}</h2>
        <p className={styles.line}>{sheet.message}</p>
      </>
    );
  const open = changing === sheet.id;
  // The form's buttons go with it; what opened it takes the focus.
  const close = (): void => {
    setChanging(null);
    line.current?.querySelector("button")?.focus();
  };
  return (
    <>
      <h2 className={styles.name} title={sheet.name}>
        {sheet.name}
      </h2>
      <p ref={line} className={styles.line}>
        {`${kpiRows(sheet.rows)} · ${REPORTING} `}
        <span className={styles.value}>
          {sheet.reportingPeriod === null
            ? NO_PERIOD
            : markedPeriod(sheet.reportingPeriod, sheet.reportingMark)}
        </span>
        {sheet.comparedPeriod !== null && (
          <>
            {`, ${COMPARED_WITH} `}
            <span className={styles.value}>{sheet.comparedPeriod}</span>
          </>
        )}
        {" · "}
        <Link
          as="button"
          inline
          aria-label={CHANGE_NAME}
          aria-expanded={open}
          disabledFocusable={busy}
          onClick={() => setChanging(open ? null : sheet.id)}
        >
          {CHANGE}
        </Link>
      </p>
      {open && (
        <PeriodChoice
          sheet={sheet}
          headings={headings}
          busy={busy}
          onChoose={async (choice, next) => {
            const refused = await onChoose(sheet, choice, next);
            if (refused === null) close();
            return refused;
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
