import { type ComponentProps, useMemo, useState } from "react";
import { Button, useId } from "@fluentui/react-components";
import { checkedMarks, countedAs } from "../../actions/results/checkedMarks";
import type { MarkCheck, SheetResult } from "../../actions/result";
import {
  changedSinceCheck,
  CHECK_AGAIN,
  CHECK_HEADING,
  checkLine,
  CHECK_LISTS,
  CHECK_LISTS_NAME,
  CHECKED_MARKS,
  type CheckListName,
  CLOSE_CHECK,
  concerning,
  NO_ANSWER,
  NOTHING,
  nothingPrinted,
  REASON_ABOVE,
  RULES_SAY,
  sameFor,
  SET_BY_HAND,
  SHEET_SAYS,
} from "../../wording/pane/check";
import { ofSheets } from "../../wording/pane/shell";
import { goToCell, refAndCell, shortened } from "../../wording/pane/row";
import type { ChangedSince } from "../evaluate/useChangedSince";
import { useCardStyles } from "../shell/listCard";
import { OutcomeFrame } from "../shell/OutcomeFrame";
import { OutcomeStale } from "../shell/OutcomeStale";
import { headingNames } from "../shell/headingNames";
import { SideBySide } from "../shell/SideBySide";
import { Tabs } from "../shell/Tabs";
import { VirtualList } from "../shell/VirtualList";
import { checkEntries, type CheckEntry } from "./checkEntries";
import { checkedItems, listNames, notChecked, periodsChecked, unprinted } from "./checkLists";

const ESTIMATE = 170;

interface CheckProps {
  /** The sheets that were checked. */
  readonly sheets: readonly SheetResult[];
  readonly changed: ChangedSince;
  readonly busy: boolean;
  readonly onAgain: () => void;
  readonly onGoTo: (sheetId: string, cell: string) => void;
  readonly onClose: () => void;
}

/** What is printed on the sheet beside the rules' answer: disagreements first, what cannot be decided apart. */
export function Check({ sheets, changed, busy, onAgain, onGoTo, onClose }: CheckProps) {
  const styles = useCardStyles();
  const panelId = useId("check-list");
  const [list, setList] = useState<CheckListName>("disagrees");
  const items = useMemo(() => checkedItems(sheets), [sheets]);
  const shown = useMemo(() => checkEntries(items[list]), [items, list]);
  const names = headingNames(sheets);
  const several = sheets.filter((sheet) => sheet.table).length > 1;
  const blank = unprinted(sheets);
  return (
    <OutcomeFrame
      heading={ofSheets(CHECK_HEADING, names)}
      line={checkLine(checkedMarks(sheets))}
      close={CLOSE_CHECK}
      onClose={onClose}
      stale={
        <OutcomeStale
          message={changedSinceCheck(sheets.filter(changed).map((sheet) => sheet.name))}
          again={CHECK_AGAIN}
          busy={busy}
          onAgain={onAgain}
        />
      }
      above={
        <Tabs
          label={CHECK_LISTS_NAME}
          panelId={panelId}
          value={list}
          tabs={listNames(items).map((name) => ({
            value: name,
            name: CHECK_LISTS[name].name,
            short: CHECK_LISTS[name].short,
            count: items[name].length,
          }))}
          onChange={setList}
        />
      }
    >
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${list}`}>
        {shown.length === 0 && (
          <p className={styles.empty}>{CHECK_LISTS[list].empty(names, periodsChecked(sheets))}</p>
        )}
        <VirtualList
          key={list}
          label={CHECK_LISTS[list].name}
          count={shown.length}
          estimate={ESTIMATE}
          keyOf={(index) => keyOf(shown[index])}
          render={(index) => {
            const entry = shown[index];
            if (entry === undefined) return null;
            const sheet = sheetOf(entry);
            const before = shown[index - 1];
            const newSheet = several && (before === undefined || sheetOf(before) !== sheet);
            const level = several ? "h4" : "h3";
            return (
              <>
                {newSheet && <h3 className={styles.sheet}>{sheet.name}</h3>}
                {entry.kind === "mark" ? (
                  <MarkCard entry={entry} level={level} onGoTo={onGoTo} />
                ) : (
                  <SharedCard entry={entry} level={level} />
                )}
              </>
            );
          }}
        />
        {notChecked(sheets).map((sentence) => (
          <p key={sentence} className={styles.small}>
            {sentence}
          </p>
        ))}
        {blank > 0 && <p className={styles.small}>{nothingPrinted(blank, names)}</p>}
      </div>
    </OutcomeFrame>
  );
}

function sheetOf(entry: CheckEntry): SheetResult {
  return entry.kind === "mark" ? entry.item.sheet : entry.sheet;
}

function keyOf(entry: CheckEntry | undefined): string {
  if (entry === undefined) return "";
  const { id } = sheetOf(entry);
  return entry.kind === "mark"
    ? `${id} ${entry.item.mark.cell} ${entry.item.mark.what}`
    : `${id} ${entry.sentence}`;
}

/** One below the heading that it stands under. */
type Level = "h3" | "h4";

interface MarkCardProps {
  readonly entry: Extract<CheckEntry, { kind: "mark" }>;
  readonly level: Level;
  readonly onGoTo: (sheetId: string, cell: string) => void;
}

function MarkCard({ entry, level: Heading, onGoTo }: MarkCardProps) {
  const styles = useCardStyles();
  const { sheet, row, mark } = entry.item;
  return (
    <article className={styles.card}>
      <Heading className={styles.heading} data-row-heading tabIndex={-1}>
        {refAndCell(row.ref, mark.cell)}
      </Heading>
      <p className={styles.description}>{shortened(row.description)}</p>
      <p className={styles.small}>{CHECKED_MARKS[mark.colour === undefined ? mark.what : "both"]}</p>
      <SideBySide {...sides(mark)} />
      <p className={styles.sentence}>{entry.sentences.join(" ")}</p>
      {entry.reasonAbove && <p className={styles.small}>{REASON_ABOVE}</p>}
      <div className={styles.actions}>
        <Button size="small" onClick={() => onGoTo(sheet.id, mark.cell)}>
          {goToCell(mark.cell)}
        </Button>
      </div>
    </article>
  );
}

/** The two answers that differ, or would: the sheet's and the rules'; of a status set by hand, that and whichever is not the same. */
function sides(mark: MarkCheck): ComponentProps<typeof SideBySide> {
  const { printed, expected, setByHand } = mark;
  const sheet = [SHEET_SAYS, printed === "" ? NOTHING : printed] as const;
  const rules = [RULES_SAY, expected ?? NO_ANSWER] as const;
  if (setByHand === undefined) return { left: sheet, right: rules };
  const byHand = [SET_BY_HAND, setByHand] as const;
  return countedAs(mark) === "byHand" ? { left: byHand, right: rules } : { left: sheet, right: byHand };
}

interface SharedCardProps {
  readonly entry: Extract<CheckEntry, { kind: "shared" }>;
  readonly level: Level;
}

/** Why the rules have no answer for several rows: a key or a column that all of them wait for, an earlier period that the sheet lacks. */
function SharedCard({ entry: { sentence, items }, level: Heading }: SharedCardProps) {
  const styles = useCardStyles();
  return (
    <article className={styles.card}>
      <Heading className={styles.heading} data-row-heading tabIndex={-1}>
        {sameFor(items.length)}
      </Heading>
      <p className={styles.sentence}>{sentence}</p>
      <p className={styles.small}>
        {concerning(items.map(({ row, mark }) => refAndCell(row.ref, mark.cell)))}
      </p>
    </article>
  );
}
