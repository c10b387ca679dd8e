import { useState } from "react";
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { type Profile, READY_PROFILES } from "../../actions/profiles";
import {
  READY_ADD,
  READY_HEADING,
  READY_HINT,
  READY_LABEL,
  thisSheet,
  USE_HERE,
  hereName,
} from "../../wording/pane/rules";
import { useCardStyles } from "../shell/listCard";
import { RulesInWords } from "./RulesInWords";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", justifyItems: "start" },
  field: { width: "100%" },
});

interface ReadyRulesProps {
  /** The ids of the rule sets that the workbook has already. */
  readonly known: ReadonlySet<string>;
  /** The sheet in front, by name; null where it cannot be given rules. */
  readonly here: string | null;
  readonly busy: boolean;
  readonly onAdd: (profile: Profile, useHere: boolean) => void;
}

/** Rule sets to start from: what other councils use. One that is only added applies to nothing until it is assigned. */
export function ReadyRules({ known, here, busy, onAdd }: ReadyRulesProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const offered = READY_PROFILES.filter(({ id }) => !known.has(id));
  const [chosen, setChosen] = useState<string | null>(null);
  const profile = offered.find(({ id }) => id === chosen) ?? offered[0];
  if (profile === undefined) return null;
  const add = (useHere: boolean): void => onAdd({ ...profile, appliesTo: { kind: "assigned" } }, useHere);
  return (
    <>
      <h3 className={cards.part}>{READY_HEADING}</h3>
      <div className={styles.fields}>
        <Field
          className={styles.field}
          label={READY_LABEL}
          hint={here === null ? READY_HINT : thisSheet(here)}
        >
          <Select value={profile.id} onChange={(_, { value }) => setChosen(value)}>
            {offered.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <RulesInWords profile={profile} />
        <div className={cards.actions} style={{ marginTop: 0 }}>
          {here !== null && (
            <Button
              size="small"
              aria-label={hereName(profile.name, here)}
              disabledFocusable={busy}
              onClick={() => add(true)}
            >
              {USE_HERE}
            </Button>
          )}
          <Button size="small" disabledFocusable={busy} onClick={() => add(false)}>
            {READY_ADD}
          </Button>
        </div>
      </div>
    </>
  );
}
