import { makeStyles, Select, useId } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { ALL_SHEETS, SHEET_FILTER, sheetOption } from "../../wording/pane/results";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: "8px" },
  select: { flexGrow: 1, minWidth: 0 },
});

const ALL = "";

interface SheetFilterProps {
  readonly sheets: readonly SheetResult[];
  /** Id of the chosen sheet; null for all. */
  readonly value: string | null;
  readonly onChange: (sheetId: string | null) => void;
}

/** Which sheet's results are in sight, after the whole workbook was evaluated. */
export function SheetFilter({ sheets, value, onChange }: SheetFilterProps) {
  const styles = useStyles();
  const id = useId("sheet-filter");
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{SHEET_FILTER}</label>
      <Select
        id={id}
        className={styles.select}
        value={value ?? ALL}
        onChange={(_, data) => onChange(data.value === ALL ? null : data.value)}
      >
        <option value={ALL}>{sheetOption(ALL_SHEETS, rows)}</option>
        {sheets.map((sheet) => (
          <option key={sheet.id} value={sheet.id}>
            {sheetOption(sheet.name, sheet.rows.length)}
          </option>
        ))}
      </Select>
    </div>
  );
}
