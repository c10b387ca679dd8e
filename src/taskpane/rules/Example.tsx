import { useState } from "react";
import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { exampleOf, type Profile, startReading, TRIED_TARGET } from "../../actions/profiles";
import {
  BETTER,
  EXAMPLE_BETTER,
  EXAMPLE_HEADING,
  EXAMPLE_INVALID,
  EXAMPLE_NEEDS_MORE,
  EXAMPLE_READING,
  EXAMPLE_TARGET,
  exampleWords,
} from "../../wording/pane/rules";
import { StatusBadge } from "../row/StatusBadge";

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  outcome: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", margin: "8px 0 0" },
});

/** The rules tried on a target and a reading of the officer's choice, answered as they type and as the rules change. */
export function Example({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  const [target, setTarget] = useState(String(TRIED_TARGET));
  const [reading, setReading] = useState(() => String(startReading(profile)));
  const [better, setBetter] = useState<keyof typeof BETTER>("higher");
  const figures = [target, reading].map((typed) => (typed.trim() === "" ? NaN : Number(typed)));
  const [wanted = NaN, actual = NaN] = figures;
  const valid = Number.isFinite(wanted) && Number.isFinite(actual);
  const answer = valid ? exampleOf(profile, { target: wanted, reading: actual, better }) : null;
  return (
    <fieldset className={styles.root}>
      <legend className={styles.heading}>{EXAMPLE_HEADING}</legend>
      <div className={styles.fields}>
        <Field className={styles.field} label={EXAMPLE_TARGET}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={target}
            onChange={(_, { value }) => setTarget(value)}
          />
        </Field>
        <Field className={styles.field} label={EXAMPLE_READING}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={reading}
            onChange={(_, { value }) => setReading(value)}
          />
        </Field>
        <Field className={styles.field} label={EXAMPLE_BETTER}>
          <Select
            className={styles.input}
            value={better}
            onChange={(_, { value }) => setBetter(value === "lower" ? "lower" : "higher")}
          >
            <option value="higher">{BETTER.higher}</option>
            <option value="lower">{BETTER.lower}</option>
          </Select>
        </Field>
      </div>
      <p className={styles.outcome} aria-live="polite">
        {answer === null ? (
          valid ? (
            EXAMPLE_NEEDS_MORE
          ) : (
            EXAMPLE_INVALID
          )
        ) : (
          <>
            {exampleWords(wanted, actual)}
            <StatusBadge
              look={{ id: answer.status, name: answer.name, letter: answer.letter, paint: answer.colour }}
            />
          </>
        )}
      </p>
    </fieldset>
  );
}
