import { Checkbox } from "@fluentui/react-components";
import type { Profile } from "../../actions/profiles";
import {
  ARROWS,
  ARROWS_LABEL,
  LETTERS_LABEL,
  MISSING_POLARITY,
  MISSING_POLARITY_LABEL,
  RANGE_KINDS,
  RANGE_LABEL,
} from "../../wording/pane/rules";
import {
  COMPARED_LABEL,
  GIVEN,
  GIVEN_LABEL,
  JUDGED_LABEL,
  LONG_LABEL,
  NO_CHANGE_KINDS,
  NO_CHANGE_LABEL,
  ON_TARGET_LABEL,
} from "../../wording/pane/rulesEditor";
import { AmountField } from "./AmountField";
import { BaselineField } from "./BaselineField";
import { Choice } from "./Choice";
import { bandOf, hasLetters, rangeOf, withLetters, withTravelScheme } from "./edits";
import type { RulesDraft } from "./rulesDraft";

interface TravelFieldsProps {
  readonly draft: RulesDraft;
  /** The rule set that it was made from, for what "the usual" letters are. */
  readonly usual: Profile;
  readonly onChange: (part: Partial<RulesDraft>) => void;
}

/** The direction of travel: which rows get an arrow, what it compares with, and what it says. */
export function TravelFields({ draft, usual, onChange }: TravelFieldsProps) {
  const { profile } = draft;
  const { travel } = profile;
  const change = (part: Partial<Profile["travel"]>): void =>
    onChange({ profile: { ...profile, travel: { ...travel, ...part } } });
  const given = (
    <Choice
      label={GIVEN_LABEL}
      words={GIVEN}
      value={travel.given}
      onChange={(value) => change({ given: value })}
    />
  );
  if (travel.given === "never") return given;
  return (
    <>
      {given}
      <BaselineField
        label={COMPARED_LABEL}
        draft={draft.baseline}
        optional={false}
        onChange={(baseline) => onChange({ baseline })}
      />
      <BaselineField
        label={LONG_LABEL}
        draft={draft.longBaseline}
        optional
        onChange={(longBaseline) => onChange({ longBaseline })}
      />
      <Checkbox
        label={JUDGED_LABEL}
        checked={travel.judged}
        onChange={(_, { checked }) => change({ judged: checked === true })}
      />
      <AmountField
        label={NO_CHANGE_LABEL}
        draft={draft.noChange}
        valid={bandOf(draft.noChange) !== "unreadable"}
        kinds={[
          { kind: "none", name: NO_CHANGE_KINDS.none, counted: false },
          { kind: "relative", name: NO_CHANGE_KINDS.relative, counted: true },
          { kind: "amount", name: NO_CHANGE_KINDS.amount, counted: true },
        ]}
        onChange={(noChange) => onChange({ noChange })}
      />
      {travel.judged && (
        <>
          <AmountField
            label={RANGE_LABEL}
            draft={draft.range}
            valid={rangeOf(draft.range) !== null}
            kinds={[
              { kind: "relative", name: RANGE_KINDS.relative, counted: true },
              { kind: "amount", name: RANGE_KINDS.amount, counted: true },
              { kind: "any", name: RANGE_KINDS.any, counted: false },
              { kind: "none", name: RANGE_KINDS.none, counted: false },
            ]}
            onChange={(range) => onChange({ range })}
          />
          <Checkbox
            label={ON_TARGET_LABEL}
            checked={travel.onTargetIsAcceptable}
            onChange={(_, { checked }) => change({ onTargetIsAcceptable: checked === true })}
          />
          <Choice
            label={ARROWS_LABEL}
            words={ARROWS}
            value={travel.scheme.follows}
            onChange={(follows) => onChange({ profile: withTravelScheme(profile, { follows }) })}
          />
          <Checkbox
            label={LETTERS_LABEL}
            checked={hasLetters(profile)}
            onChange={(_, { checked }) =>
              onChange({ profile: withLetters(profile, checked === true, usual) })
            }
          />
        </>
      )}
      <Choice
        label={MISSING_POLARITY_LABEL}
        words={MISSING_POLARITY}
        value={profile.polarityWhenMissing}
        onChange={(polarityWhenMissing) => onChange({ profile: { ...profile, polarityWhenMissing } })}
      />
    </>
  );
}
