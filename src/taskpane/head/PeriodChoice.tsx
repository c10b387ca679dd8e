import { useState } from "react";
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import type { SheetComparison } from "../../actions/comparison";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import {
  COMPARED_CHOICES,
  COMPARED_FIRST,
  COMPARED_HINT,
  COMPARED_LABEL,
  latestPeriod,
  PERIOD_HINT,
  PERIOD_LABEL,
  USE_AND_EVALUATE,
  USE_AND_PREVIEW,
} from "../../wording/pane/head";
import { CANCEL } from "../../wording/pane/shell";
import { useCardStyles } from "../shell/listCard";
import { closeOnEscape } from "../shell/closeOnEscape";
import { PROBLEM_MARK, useFirstProblem } from "../shell/firstProblem";

const useStyles = makeStyles({
  root: { marginTop: "8px" },
  second: { marginTop: "8px" },
  // All three in one line at 320 px: the form is to leave room for the list.
  button: { minWidth: "auto" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

const LATEST = "";
const AS_NOW = "asNow";
const COLUMN = "column ";

/** What was chosen; null for no change. */
function comparisonOf(choice: string): SheetComparison | null {
  if (choice === "rules" || choice === "period-before" || choice === "same-period-last-year")
    return { kind: choice };
  return choice.startsWith(COLUMN) ? { kind: "column", heading: choice.slice(COLUMN.length) } : null;
}

export interface SheetChoice {
  /** Null leaves the period to the sheet; undefined leaves it as it is. */
  readonly period: string | null | undefined;
  readonly comparison: SheetComparison | null;
}

/** What is done once the choice is kept. */
export type ThenDo = "evaluate" | "preview";

interface PeriodChoiceProps {
  readonly sheet: Extract<ActiveSheet, { kind: "kpis" }>;
  /** The headings that it can be compared with; null before it was evaluated, when its rows are not known. */
  readonly headings: readonly string[] | null;
  readonly busy: boolean;
  /** What was changed: a period left as it was is undefined, a comparison left as it was null. Gives why it was not kept. */
  readonly onChoose: (choice: SheetChoice, next: ThenDo) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** Which of the sheet's periods is reported, and what it is compared with; kept, and then looked at or evaluated by it. */
export function PeriodChoice({ sheet, headings, busy, onChoose, onCancel }: PeriodChoiceProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const before = sheet.reportingPeriod ?? LATEST;
  const [value, setValue] = useState(before);
  const [compared, setCompared] = useState<string>(AS_NOW);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { form, tries, tryAgain } = useFirstProblem();
  const choose = async (next: ThenDo): Promise<void> => {
    if (busy) return;
    const period = value === before ? undefined : value === LATEST ? null : value;
    const refused = await onChoose({ period, comparison: comparisonOf(compared) }, next);
    setRefusal(refused);
    if (refused !== null) tryAgain();
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.root}
      onKeyDown={closeOnEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        void choose("evaluate");
      }}
    >
      <Field label={PERIOD_LABEL} hint={PERIOD_HINT}>
        <Select autoFocus value={value} onChange={(_, data) => setValue(data.value)}>
          <option value={LATEST}>{latestPeriod(null)}</option>
          {sheet.periods.map((label) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {headings === null ? (
        <p className={cards.small}>{COMPARED_FIRST}</p>
      ) : (
        <Field className={styles.second} label={COMPARED_LABEL} hint={COMPARED_HINT}>
          <Select value={compared} onChange={(_, data) => setCompared(data.value)}>
            {Object.entries(COMPARED_CHOICES).map(([choice, name]) => (
              <option key={choice} value={choice}>
                {name}
              </option>
            ))}
            {headings.map((heading) => (
              <option key={heading} value={`${COLUMN}${heading}`}>
                {heading}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {refusal !== null && (
        <p key={tries} {...PROBLEM_MARK} className={cards.problem}>
          {refusal}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" size="small" className={styles.button} disabledFocusable={busy}>
          {USE_AND_EVALUATE}
        </Button>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => void choose("preview")}
        >
          {USE_AND_PREVIEW}
        </Button>
        <Button size="small" className={styles.button} appearance="subtle" onClick={onCancel}>
          {CANCEL}
        </Button>
      </div>
    </form>
  );
}
