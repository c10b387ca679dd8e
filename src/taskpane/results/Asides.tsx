import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { NO_TABLE } from "../../wording/pane/intro";
import { notEvaluatedHeading, worthALook } from "../../wording/pane/results";
import { noticesHeading, onSheet } from "../../wording/pane/shell";
import { Aside } from "../shell/Aside";
import { noticesOf } from "../shell/notices";

interface AsidesProps {
  /** The sheets in sight. */
  readonly sheets: readonly SheetResult[];
  /** Whether each sentence must name its sheet. */
  readonly named: boolean;
  /** Opens what is worth a look; left out where nothing can be. */
  readonly onFindings?: () => void;
}

const useStyles = makeStyles({
  findings: {
    minWidth: 0,
    minHeight: "24px",
    marginTop: "8px",
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "underline",
  },
});

/** What the officer should know besides the rows: notices, and the sheets on which nothing was evaluated. */
export function Asides({ sheets, named, onFindings }: AsidesProps) {
  const without = sheets.filter((sheet) => !sheet.table);
  const styles = useStyles();
  const findings = sheets.reduce((sum, sheet) => sum + sheet.findings.length, 0);
  const notices = noticesOf(sheets, named);
  return (
    <>
      {findings > 0 && onFindings !== undefined && (
        <Button className={styles.findings} appearance="transparent" size="small" onClick={onFindings}>
          {worthALook(findings)}
        </Button>
      )}
      <Aside heading={noticesHeading(notices.length)} sentences={notices} />
      <Aside
        heading={notEvaluatedHeading(without.length)}
        sentences={without.map((sheet) => onSheet(sheet.name, sheet.message ?? NO_TABLE))}
      />
    </>
  );
}
