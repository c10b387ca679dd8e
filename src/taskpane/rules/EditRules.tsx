import { useState } from "react";
import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type Profile, profileProblems } from "../../actions/profiles";
import {
  ARROWS,
  ARROWS_LABEL,
  BASES,
  BASIS_LABEL,
  COLOURED,
  COLOURED_LABEL,
  COLOURS_HEADING,
  editHeading,
  LETTERS_LABEL,
  MISSING_POLARITY,
  MISSING_POLARITY_LABEL,
  NAME_LABEL,
  RANGE_KINDS,
  RANGE_LABEL,
  SAVE_RULES,
  TOLERANCE_KINDS,
  TOLERANCE_LABEL,
} from "../../wording/pane/rules";
import { CANCEL } from "../../wording/pane/shell";
import { closeOnEscape } from "../shell/closeOnEscape";
import { useCardStyles } from "../shell/listCard";
import { AmountField } from "./AmountField";
import { ColourField } from "./ColourField";
import {
  hasLetters,
  rangeDraft,
  rangeOf,
  toleranceDraft,
  toleranceOf,
  withFill,
  withLetters,
  withTravelScheme,
} from "./edits";
import { Example } from "./Example";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    marginTop: "12px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  colours: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: "0 0 4px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface EditRulesProps {
  readonly profile: Profile;
  /** The rule set that it was made from, for what "the usual" is. */
  readonly usual: Profile;
  readonly busy: boolean;
  readonly onSave: (profile: Profile) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Changes a rule set, with a live example of what it comes to. */
export function EditRules({ profile, usual, busy, onSave, onClose }: EditRulesProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const [draft, setDraft] = useState(profile);
  const [tolerance, setTolerance] = useState(() => toleranceDraft(profile.defaultTolerance));
  const [range, setRange] = useState(() => rangeDraft(profile.travel.acceptable));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [slack, acceptable] = [toleranceOf(tolerance), rangeOf(range)];
  const changed: Profile = {
    ...draft,
    defaultTolerance: slack ?? draft.defaultTolerance,
    travel: { ...draft.travel, acceptable: acceptable ?? draft.travel.acceptable },
  };
  const problems = profileProblems(changed);
  const save = async (): Promise<void> => {
    if (busy || slack === null || acceptable === null || problems.length > 0) return;
    const refused = await onSave(changed);
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={editHeading(profile.name)}
      onKeyDown={closeOnEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Example profile={changed} />
      <Field label={NAME_LABEL} {...(refusal === null ? {} : { validationMessage: refusal })}>
        <Input
          autoFocus
          value={draft.name}
          onChange={(_, { value }) => setDraft({ ...draft, name: value })}
        />
      </Field>
      <AmountField
        label={TOLERANCE_LABEL}
        draft={tolerance}
        valid={slack !== null}
        kinds={[
          { kind: "relative", name: TOLERANCE_KINDS.relative, counted: true },
          { kind: "points", name: TOLERANCE_KINDS.points, counted: true },
          { kind: "amount", name: TOLERANCE_KINDS.amount, counted: true },
          { kind: "none", name: TOLERANCE_KINDS.none, counted: false },
        ]}
        onChange={setTolerance}
      />
      <Choice
        label={BASIS_LABEL}
        words={BASES}
        value={draft.toleranceBasis}
        onChange={(toleranceBasis) => setDraft({ ...draft, toleranceBasis })}
      />
      <AmountField
        label={RANGE_LABEL}
        draft={range}
        valid={acceptable !== null}
        kinds={[
          { kind: "relative", name: RANGE_KINDS.relative, counted: true },
          { kind: "amount", name: RANGE_KINDS.amount, counted: true },
          { kind: "any", name: RANGE_KINDS.any, counted: false },
          { kind: "none", name: RANGE_KINDS.none, counted: false },
        ]}
        onChange={setRange}
      />
      <fieldset className={styles.colours}>
        <legend className={styles.legend}>{COLOURS_HEADING}</legend>
        {draft.states.map((state) => (
          <ColourField
            key={state.id}
            id={state.id}
            look={state}
            onChange={(fill) => setDraft(withFill(draft, state.id, fill))}
          />
        ))}
      </fieldset>
      <Choice
        label={ARROWS_LABEL}
        words={ARROWS}
        value={draft.travel.scheme.follows}
        onChange={(follows) => setDraft(withTravelScheme(draft, { follows }))}
      />
      <Checkbox
        label={LETTERS_LABEL}
        checked={hasLetters(draft)}
        onChange={(_, { checked }) => setDraft(withLetters(draft, checked === true, usual))}
      />
      <Choice
        label={COLOURED_LABEL}
        words={COLOURED}
        value={draft.colours}
        onChange={(colours) => setDraft({ ...draft, colours })}
      />
      <Choice
        label={MISSING_POLARITY_LABEL}
        words={MISSING_POLARITY}
        value={draft.polarityWhenMissing}
        onChange={(polarityWhenMissing) => setDraft({ ...draft, polarityWhenMissing })}
      />
      {problems.map(({ sentence }) => (
        <p key={sentence} className={cards.problem}>
          {sentence}
        </p>
      ))}
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={busy || problems.length > 0}>
          {SAVE_RULES}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {CANCEL}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, words, value, onChange }: ChoiceProps<Value>) {
  const isValue = (key: string): key is Value => key in words;
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => isValue(data.value) && onChange(data.value)}>
        {Object.entries<string>(words).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
