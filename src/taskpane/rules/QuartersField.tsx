import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Profile, Quarter } from "../../actions/profiles";
import {
  OTHER_QUARTERS,
  OTHER_QUARTERS_LABEL,
  QUARTERS,
  QUARTERS_LABEL,
  QUARTERS_NEEDED,
  TARGET_APPLIES,
  TARGET_APPLIES_LABEL,
} from "../../wording/pane/rulesEditor";
import { useCardStyles } from "../shell/listCard";
import { Choice } from "./Choice";
import { PROBLEM_MARK } from "../shell/firstProblem";

const useStyles = makeStyles({
  ticks: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0 },
});

type RatedIn = Profile["ratedIn"];

const ALL: readonly Quarter[] = [1, 2, 3, 4];
/** A target that is for the year is most often judged when the year is over. */
const START: NonNullable<RatedIn> = { quarters: [4], otherwise: "not-rated" };

interface QuartersFieldProps {
  readonly ratedIn: RatedIn;
  readonly onChange: (ratedIn: RatedIn) => void;
}

/** In which quarters of the financial year the target applies, and what a row is in the others. */
export function QuartersField({ ratedIn, onChange }: QuartersFieldProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  return (
    <>
      <Choice
        label={TARGET_APPLIES_LABEL}
        words={TARGET_APPLIES}
        value={ratedIn === null ? "every" : "some"}
        onChange={(value) => onChange(value === "every" ? null : START)}
      />
      {ratedIn !== null && (
        <>
          <fieldset className={styles.ticks}>
            <legend className={styles.legend}>{QUARTERS_LABEL}</legend>
            {ALL.map((quarter) => (
              <Checkbox
                key={quarter}
                label={QUARTERS[quarter]}
                checked={ratedIn.quarters.includes(quarter)}
                onChange={(_, { checked }) =>
                  onChange({
                    ...ratedIn,
                    quarters: ALL.filter((one) =>
                      one === quarter ? checked === true : ratedIn.quarters.includes(one),
                    ),
                  })
                }
              />
            ))}
            {ratedIn.quarters.length === 0 && (
              <p {...PROBLEM_MARK} className={cards.problem}>
                {QUARTERS_NEEDED}
              </p>
            )}
          </fieldset>
          <Choice
            label={OTHER_QUARTERS_LABEL}
            words={OTHER_QUARTERS}
            value={ratedIn.otherwise}
            onChange={(otherwise) => onChange({ ...ratedIn, otherwise })}
          />
        </>
      )}
    </>
  );
}
