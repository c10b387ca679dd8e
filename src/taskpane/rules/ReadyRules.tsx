import { useState } from "react";
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { describeProfile, type Profile, READY_PROFILES } from "../../actions/profiles";
import { READY_ADD, READY_HEADING, READY_HINT, READY_LABEL } from "../../wording/pane/rules";
import { useCardStyles } from "../shell/listCard";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", justifyItems: "start" },
  field: { width: "100%" },
});

interface ReadyRulesProps {
  /** The ids of the rule sets that the workbook has already. */
  readonly known: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onAdd: (profile: Profile) => void;
}

/** Rule sets to start from: what other councils use. One that is added applies to nothing until it is assigned. */
export function ReadyRules({ known, busy, onAdd }: ReadyRulesProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const offered = READY_PROFILES.filter(({ id }) => !known.has(id));
  const [chosen, setChosen] = useState<string | null>(null);
  const profile = offered.find(({ id }) => id === chosen) ?? offered[0];
  if (profile === undefined) return null;
  return (
    <>
      <h3 className={cards.sheet}>{READY_HEADING}</h3>
      <div className={styles.fields}>
        <Field className={styles.field} label={READY_LABEL} hint={READY_HINT}>
          <Select value={profile.id} onChange={(_, { value }) => setChosen(value)}>
            {offered.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <p className={cards.small}>{describeProfile(profile).join(" ")}</p>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => onAdd({ ...profile, appliesTo: { kind: "assigned" } })}
        >
          {READY_ADD}
        </Button>
      </div>
    </>
  );
}
