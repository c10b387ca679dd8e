import { useState } from "react";
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import type { SheetComparison } from "../../actions/comparison";
import type { ActiveSheet } from "../../actions/workbookFacts";
import {
  COMPARED_CHOICES,
  COMPARED_FIRST,
  COMPARED_HINT,
  COMPARED_LABEL,
  latestPeriod,
  PERIOD_HINT,
  PERIOD_LABEL,
  USE_PERIOD,
  USE_PERIOD_AND_EVALUATE,
} from "../../wording/pane/head";
import { CANCEL } from "../../wording/pane/shell";
import { useCardStyles } from "../shell/listCard";
import { closeOnEscape } from "../shell/closeOnEscape";

const useStyles = makeStyles({
  root: { marginTop: "8px" },
  second: { marginTop: "8px" },
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

interface PeriodChoiceProps {
  readonly sheet: Extract<ActiveSheet, { kind: "kpis" }>;
  /** The headings that it can be compared with; null before it was evaluated, when its rows are not known. */
  readonly headings: readonly string[] | null;
  /** What was changed: a period left as it was is undefined, a comparison left as it was null. */
  readonly onChoose: (choice: SheetChoice) => void;
  readonly onCancel: () => void;
}

/** Which of the sheet's periods is reported. */
export function PeriodChoice({ sheet, headings, onChoose, onCancel }: PeriodChoiceProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const before = sheet.reportingPeriod ?? LATEST;
  const [value, setValue] = useState(before);
  const [compared, setCompared] = useState<string>(AS_NOW);
  return (
    <form
      noValidate
      className={styles.root}
      onKeyDown={closeOnEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose({
          period: value === before ? undefined : value === LATEST ? null : value,
          comparison: comparisonOf(compared),
        });
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
      <div className={styles.actions}>
        <Button type="submit">{headings === null ? USE_PERIOD : USE_PERIOD_AND_EVALUATE}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {CANCEL}
        </Button>
      </div>
    </form>
  );
}
