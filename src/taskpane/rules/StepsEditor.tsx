import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Profile, StatusChange } from "../../actions/profiles";
import {
  ADD_STEP,
  averageOf,
  COMPARED,
  comparedColumn,
  REMOVE_STATE,
  removeStepName,
  STEP_BASELINE_LABEL,
  STEP_FROM_LABEL,
  STEP_TO,
  STEP_TO_LABEL,
  STEP_UNKNOWN,
  STEP_UNKNOWN_LABEL,
  STEP_WHEN,
  STEP_WHEN_LABEL,
  stepHeading,
  STEPS_HEADING,
  STEPS_LINE,
} from "../../wording/pane/rulesEditor";
import { useCardStyles } from "../shell/listCard";
import { Choice } from "./Choice";
import { directionOf, newStep, stepsFrom, whenChoices, whenOf, withStep } from "./statusSteps";

const useStyles = makeStyles({
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    margin: 0,
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: "0 4px", fontWeight: tokens.fontWeightSemibold },
});

/** Of five statuses there are no more neighbours; a rules file may have more steps, and they are shown. */
const MOST_STEPS = 4;

interface StepsEditorProps {
  /** The statuses as they are in the form now, best first. */
  readonly states: Profile["states"];
  readonly steps: readonly StatusChange[];
  readonly onChange: (steps: readonly StatusChange[]) => void;
}

/** Steps from a status to its neighbour by how the figure moved: amber to red where it is worse than a year ago. */
export function StepsEditor({ states, steps, onChange }: StepsEditorProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  return (
    <>
      <h4 className={styles.heading}>{STEPS_HEADING}</h4>
      <p className={cards.small}>{STEPS_LINE}</p>
      {steps.map((step, index) => (
        <StepFields
          key={index}
          place={index + 1}
          states={states}
          step={step}
          onChange={(changed) => onChange(steps.map((one, at) => (at === index ? changed : one)))}
          onRemove={() => onChange(steps.filter((_, at) => at !== index))}
        />
      ))}
      {steps.length < MOST_STEPS && (
        <div className={cards.actions} style={{ marginTop: 0 }}>
          <Button size="small" onClick={() => onChange([...steps, newStep(states)])}>
            {ADD_STEP}
          </Button>
        </div>
      )}
    </>
  );
}

interface StepFieldsProps {
  /** From 1. */
  readonly place: number;
  readonly states: Profile["states"];
  readonly step: StatusChange;
  readonly onChange: (step: StatusChange) => void;
  readonly onRemove: () => void;
}

function StepFields({ place, states, step, onChange, onRemove }: StepFieldsProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const ways = stepsFrom(states, step.from);
  const to = directionOf(states, step) ?? ways[0] ?? "worse";
  return (
    <fieldset className={styles.step}>
      <legend className={styles.legend}>{stepHeading(place)}</legend>
      <Choice
        label={STEP_FROM_LABEL}
        words={Object.fromEntries(states.map(({ id, name }) => [id, name]))}
        value={step.from}
        onChange={(from) => {
          const open = stepsFrom(states, from);
          onChange(withStep(states, step, { from, to: open.includes(to) ? to : (open[0] ?? to) }));
        }}
      />
      <Choice<string>
        label={STEP_TO_LABEL}
        words={Object.fromEntries(ways.map((way) => [way, STEP_TO[way]]))}
        value={to}
        onChange={(way) => {
          const chosen = ways.find((one) => one === way);
          if (chosen !== undefined) onChange(withStep(states, step, { from: step.from, to: chosen }));
        }}
      />
      <Choice<string>
        label={STEP_WHEN_LABEL}
        words={Object.fromEntries(whenChoices(to).map((when) => [when, STEP_WHEN[when]]))}
        value={whenOf(to, step)}
        onChange={(value) => {
          const when = whenChoices(to).find((one) => one === value);
          if (when !== undefined) onChange(withStep(states, step, { from: step.from, to, when }));
        }}
      />
      <Choice
        label={STEP_BASELINE_LABEL}
        words={baselines(step)}
        value={step.baseline.kind}
        onChange={(kind) => {
          if (kind === "period-before" || kind === "same-period-last-year")
            onChange({ ...step, baseline: { kind } });
        }}
      />
      <Choice
        label={STEP_UNKNOWN_LABEL}
        words={STEP_UNKNOWN}
        value={step.whenUnknown}
        onChange={(whenUnknown) => onChange({ ...step, whenUnknown })}
      />
      <div className={cards.actions} style={{ marginTop: 0 }}>
        <Button size="small" appearance="subtle" aria-label={removeStepName(place)} onClick={onRemove}>
          {REMOVE_STATE}
        </Button>
      </div>
    </fieldset>
  );
}

/** What a step can compare with. An average or a column is set in a rules file only, and stays on offer where it was. */
function baselines({ baseline }: StatusChange): Readonly<Record<string, string>> {
  const { "period-before": before, "same-period-last-year": lastYear } = COMPARED;
  return {
    "period-before": before,
    "same-period-last-year": lastYear,
    ...(baseline.kind === "average-before" ? { [baseline.kind]: averageOf(baseline.periods) } : {}),
    ...(baseline.kind === "column" ? { [baseline.kind]: comparedColumn(baseline.heading) } : {}),
  };
}
