import { makeStyles } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { goneFrom, goneRow, namedInHeading } from "../../wording/pane/gone";
import { shortened } from "../../wording/pane/row";
import type { RowThen } from "../evaluate/rowsThen";
import { movedTo, rowsGone } from "../evaluate/rowsGone";
import type { DoneState } from "../evaluate/useLastDone";
import { Aside } from "../shell/Aside";

const useStyles = makeStyles({ line: { margin: "8px 0 0", overflowWrap: "anywhere" } });

interface GoneProps {
  readonly done: DoneState;
  /** The sheets in sight. */
  readonly sheets: readonly SheetResult[];
  /** Whether a sheet has been deleted since. */
  readonly isGone: (sheet: SheetResult) => boolean;
  /** Whether what is gone is asked for: the whole list is then open to the eye. */
  readonly open: boolean;
}

/** The KPIs that the evaluation before had and that are no longer on their sheet: in no list is there a card that would tell. */
export function Gone({ sheets, ...about }: GoneProps) {
  return sheets.map((sheet) => {
    const gone = rowsGone(about.done, sheet);
    return gone.length === 0 ? null : (
      <GoneFrom key={sheet.id} {...about} sheet={sheet} named={sheets.length > 1} gone={gone} />
    );
  });
}

interface GoneFromProps extends Omit<GoneProps, "sheets"> {
  readonly sheet: SheetResult;
  readonly named: boolean;
  readonly gone: readonly RowThen[];
}

function GoneFrom({ done, sheet, named, gone, isGone, open }: GoneFromProps) {
  const styles = useStyles();
  const heading = goneFrom(gone.map(nameThen), named ? sheet.name : null);
  const told = gone.map((was) => ({ was, where: movedTo(done, sheet, was, isGone)?.name ?? null }));
  // Of those that only the workbook remembers nothing but the name is known, and the heading may give them all.
  const isAllSaid = told.every(({ was, where }) => was.statusName === "" && where === null);
  if (isAllSaid && namedInHeading(gone.length)) return <p className={styles.line}>{heading}</p>;
  return (
    <Aside
      key={String(open)}
      heading={heading}
      sentences={told.map(({ was, where }) => goneRow(inFull(was), was.statusName, was.travel, where))}
      open={open}
    />
  );
}

function nameThen({ ref, description }: RowThen): string {
  return ref ?? shortened(description);
}

function inFull({ ref, description }: RowThen): string {
  return ref === null ? shortened(description) : `${ref} · ${shortened(description)}`;
}
