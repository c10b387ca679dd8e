import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { type SettingsChange, type SettingsOptions, withOption } from "../../actions/settings";
import {
  OPTIONS_HEADING,
  REEVALUATE_LABEL,
  WARNINGS,
  WARNINGS_HINT,
  WARNINGS_LABEL,
} from "../../wording/pane/rulesOptions";
import { useCardStyles } from "../shell/listCard";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
});

/** What earlier versions kept as "note" is the same as "auto": no Excel without notes can write one. */
const PLACES = ["auto", "column"] as const satisfies readonly SettingsOptions["warnings"][];

interface WorkbookOptionsProps {
  readonly options: SettingsOptions;
  /** `bears` where results come out otherwise by it. */
  readonly onChange: (change: SettingsChange, bears: boolean) => void;
}

/** What holds for the whole workbook, whatever the rules: where warnings go, and whether results follow as cells change. */
export function WorkbookOptions({ options, onChange }: WorkbookOptionsProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  return (
    <>
      <h3 className={cards.part}>{OPTIONS_HEADING}</h3>
      <div className={styles.fields}>
        <Field label={WARNINGS_LABEL} hint={WARNINGS_HINT}>
          <Select
            value={options.warnings === "note" ? "auto" : options.warnings}
            onChange={(_, { value }) => {
              const place = PLACES.find((one) => one === value);
              if (place !== undefined) onChange((now) => withOption(now, "warnings", place), true);
            }}
          >
            {PLACES.map((place) => (
              <option key={place} value={place}>
                {WARNINGS[place]}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label={REEVALUATE_LABEL}
          checked={options.reevaluate}
          onChange={(_, { checked }) =>
            onChange((now) => withOption(now, "reevaluate", checked === true), false)
          }
        />
      </div>
    </>
  );
}
