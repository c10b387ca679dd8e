import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { NO_TABLE } from "../../wording/pane/intro";
import { notEvaluatedHeading, worthALook } from "../../wording/pane/results";
import { noticesHeading, onSheet } from "../../wording/pane/shell";
import { Aside } from "../shell/Aside";
import { noticesOf } from "../shell/notices";
import type { ListName } from "./lists";
import { useRead } from "./useRead";

interface AsidesProps {
  /** The sheets in sight. */
  readonly sheets: readonly SheetResult[];
  /** Whether each sentence must name its sheet. */
  readonly named: boolean;
  /** The id of the sheet in front, whose things are worth a look first; null where it is not known. */
  readonly front: string | null;
  /** The list that the officer chose; null until one is chosen. */
  readonly chosen: ListName | null;
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
export function Asides({ sheets, named, front, chosen, onFindings }: AsidesProps) {
  const without = sheets.filter((sheet) => !sheet.table);
  const styles = useStyles();
  // What is pressed opens the sheet that is named first.
  const odd = inFrontFirst(
    sheets.filter((sheet) => sheet.findings.length > 0),
    front,
  );
  const [first] = odd;
  const notices = noticesOf(sheets, named);
  const left = without.map((sheet) => onSheet(sheet.name, sheet.message ?? NO_TABLE));
  const read = useRead([...notices, ...left].join("\n"), chosen);
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
      <Aside heading={noticesHeading(notices.length)} sentences={notices} {...read} />
      <Aside heading={notEvaluatedHeading(without.length)} sentences={left} {...read} />
    </>
  );
}

function inFrontFirst(sheets: readonly SheetResult[], front: string | null): readonly SheetResult[] {
  const isInFront = ({ id }: SheetResult): boolean => id === front;
  return [...sheets.filter(isInFront), ...sheets.filter((sheet) => !isInFront(sheet))];
}
