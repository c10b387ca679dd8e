import { useState } from "react";
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import type { ActiveSheet } from "../../actions/workbookFacts";
import { latestPeriod, PERIOD_HINT, PERIOD_LABEL, USE_PERIOD } from "../../wording/pane/head";
import { CANCEL } from "../../wording/pane/shell";
import { closeOnEscape } from "../shell/closeOnEscape";

const useStyles = makeStyles({
  root: { marginTop: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

const LATEST = "";

interface PeriodChoiceProps {
  readonly sheet: Extract<ActiveSheet, { kind: "kpis" }>;
  readonly onChoose: (label: string | null) => void;
  readonly onCancel: () => void;
}

/** Which of the sheet's periods is reported. */
export function PeriodChoice({ sheet, onChoose, onCancel }: PeriodChoiceProps) {
  const styles = useStyles();
  const [value, setValue] = useState(sheet.reportingPeriod ?? LATEST);
  return (
    <form
      noValidate
      className={styles.root}
      onKeyDown={closeOnEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(value === LATEST ? null : value);
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
      <div className={styles.actions}>
        <Button type="submit">{USE_PERIOD}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {CANCEL}
        </Button>
      </div>
    </form>
  );
}
