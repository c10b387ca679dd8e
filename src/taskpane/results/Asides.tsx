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
  /** The id of the sheet in front, whose things are worth a look first; null where it is not known. */
  readonly front: string | null;
  /** Opens what is worth a look on a sheet; left out where nothing can be. */
  readonly onFindings?: (sheetId: string) => void;
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
    // A contrast theme draws the edges of a button.
    "@media (forced-colors: active)": { padding: "0 8px" },
  },
});

/** What the officer should know besides the rows: notices, and the sheets on which nothing was evaluated. */
export function Asides({ sheets, named, front, onFindings }: AsidesProps) {
  const without = sheets.filter((sheet) => !sheet.table);
  const styles = useStyles();
  // What is pressed opens the sheet that is named first.
  const odd = inFrontFirst(
    sheets.filter((sheet) => sheet.findings.length > 0),
    front,
  );
  const [first] = odd;
  const notices = noticesOf(sheets, named);
  return (
    <>
      {first !== undefined && onFindings !== undefined && (
        <Button
          className={styles.findings}
          appearance="transparent"
          size="small"
          onClick={() => onFindings(first.id)}
        >
          {worthALook(
            odd.map(({ name, findings }) => ({ name, findings: findings.length })),
            named,
          )}
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

function inFrontFirst(sheets: readonly SheetResult[], front: string | null): readonly SheetResult[] {
  const isInFront = ({ id }: SheetResult): boolean => id === front;
  return [...sheets.filter(isInFront), ...sheets.filter((sheet) => !isInFront(sheet))];
}
