import { Button } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { PreviewedRow, SheetPreview } from "../../actions/previewSheets";
import {
  CELL_ACTIONS,
  CELL_ROLES,
  changedSincePreview,
  CLOSE_PREVIEW,
  EMPTY_CELL,
  NO_ROW,
  NOW,
  PREVIEW_AGAIN,
  PREVIEW_HEADING,
  PREVIEW_LIST,
  previewLine,
  textOnColours,
  THEN,
} from "../../wording/pane/preview";
import { noticesHeading, ofSheets, onSheet } from "../../wording/pane/shell";
import { goToCell, shortened } from "../../wording/pane/row";
import type { ChangedSince } from "../evaluate/useChangedSince";
import { Aside } from "../shell/Aside";
import { useCardStyles } from "../shell/listCard";
import { headingNames } from "../shell/headingNames";
import { OutcomeFrame } from "../shell/OutcomeFrame";
import { OutcomeStale } from "../shell/OutcomeStale";
import { SideBySide } from "../shell/SideBySide";
import { VirtualList } from "../shell/VirtualList";

const ESTIMATE = 180;

interface PreviewProps {
  /** The sheets that were looked at. */
  readonly sheets: readonly SheetResult[];
  readonly changes: readonly SheetPreview[];
  readonly changed: ChangedSince;
  readonly busy: boolean;
  readonly onAgain: () => void;
  readonly onGoTo: (sheetId: string, cell: string) => void;
  readonly onClose: () => void;
}

/** What Evaluate would change, row by row: each cell as it is and as it would be. */
export function Preview(props: PreviewProps) {
  const { sheets: seen, changes, changed, busy, onAgain, onGoTo, onClose } = props;
  const styles = useCardStyles();
  const rows = changes.flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })));
  const cells = rows.reduce((sum, { row }) => sum + row.cells.length, 0);
  const inks = [...new Set(changes.flatMap((sheet) => sheet.inks))];
  const notices = changes.flatMap((sheet) =>
    sheet.notices.map((sentence) => (seen.length > 1 ? onSheet(sheet.name, sentence) : sentence)),
  );
  const sheets = changes.filter((sheet) => sheet.rows.length > 0).length;
  return (
    <OutcomeFrame
      heading={ofSheets(PREVIEW_HEADING, headingNames(seen))}
      line={previewLine(cells, sheets, notices.length > 0)}
      close={CLOSE_PREVIEW}
      onClose={onClose}
      stale={
        <OutcomeStale
          message={changedSincePreview(seen.filter(changed).map((sheet) => sheet.name))}
          again={PREVIEW_AGAIN}
          busy={busy}
          onAgain={onAgain}
        />
      }
    >
      <Aside heading={noticesHeading(notices.length)} sentences={notices} />
      {inks.length > 0 && <p className={styles.small}>{textOnColours(inks)}</p>}
      <VirtualList
        label={PREVIEW_LIST}
        count={rows.length}
        estimate={ESTIMATE}
        keyOf={(index) => {
          const { sheet, row } = rows[index] ?? {};
          return [sheet?.id, row?.row ?? "none", row?.ref, row?.description].join(" ");
        }}
        render={(index) => {
          const each = rows[index];
          if (each === undefined) return null;
          const newSheet = sheets > 1 && rows[index - 1]?.sheet !== each.sheet;
          return (
            <>
              {newSheet && <h3 className={styles.sheet}>{each.sheet.name}</h3>}
              <PreviewCard
                level={sheets > 1 ? "h4" : "h3"}
                row={each.row}
                asks={asksOf(
                  seen.find(({ id }) => id === each.sheet.id),
                  each.row,
                )}
                onGoTo={(cell) => onGoTo(each.sheet.id, cell)}
              />
            </>
          );
        }}
      />
    </OutcomeFrame>
  );
}

interface PreviewCardProps {
  /** One below the heading that it stands under. */
  readonly level: "h3" | "h4";
  readonly row: PreviewedRow;
  /** Why it would need attention, as sentences; none of any other row. */
  readonly asks: readonly string[];
  readonly onGoTo: (cell: string) => void;
}

/** The questions for which a row would have no status. */
function asksOf(sheet: SheetResult | undefined, { row, ref, description }: PreviewedRow): readonly string[] {
  // Where tables stand side by side, several KPIs share a row.
  const found = sheet?.rows.find(
    (one) => one.row === row && one.ref === ref && one.description === description,
  );
  if (found?.status !== "needs-attention") return [];
  return found.queries.filter(({ blocking }) => blocking).map(({ sentence }) => sentence);
}

function PreviewCard({ level: Heading, row, asks, onGoTo }: PreviewCardProps) {
  const styles = useCardStyles();
  const first = row.cells[0]?.cell;
  return (
    <article className={styles.card}>
      <Heading className={styles.heading} data-row-heading tabIndex={-1}>
        {row.row === null ? NO_ROW : (row.ref ?? shortened(row.description))}
      </Heading>
      {row.ref !== null && <p className={styles.description}>{shortened(row.description)}</p>}
      {asks.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {row.cells.map(({ cell, role, action, now, then }) => (
        <div key={cell}>
          <p className={styles.small}>{`${CELL_ROLES[role]} ${cell} · ${CELL_ACTIONS[action]}`}</p>
          <SideBySide left={[NOW, now || EMPTY_CELL]} right={[THEN, then || EMPTY_CELL]} />
        </div>
      ))}
      {first !== undefined && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => onGoTo(first)}>
            {goToCell(first)}
          </Button>
        </div>
      )}
    </article>
  );
}
