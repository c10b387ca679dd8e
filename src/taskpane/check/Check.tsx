import { useState } from "react";
import { Button, useId } from "@fluentui/react-components";
import { checkedMarks } from "../../actions/checkedMarks";
import type { SheetResult } from "../../actions/result";
import {
  CHECK_HEADING,
  checkLine,
  CHECK_LISTS,
  CHECK_LISTS_NAME,
  CHECKED_MARKS,
  type CheckListName,
  CLOSE_CHECK,
  NO_ANSWER,
  NOTHING,
  nothingPrinted,
  RULES_SAY,
  SHEET_SAYS,
} from "../../wording/pane/check";
import { ofSheets } from "../../wording/pane/shell";
import { goToCell, refAndCell, shortened } from "../../wording/pane/row";
import { useCardStyles } from "../shell/listCard";
import { OutcomeFrame } from "../shell/OutcomeFrame";
import { headingNames } from "../shell/headingNames";
import { SideBySide } from "../shell/SideBySide";
import { Tabs } from "../shell/Tabs";
import { VirtualList } from "../shell/VirtualList";
import { CHECK_LIST_NAMES, checkedItems, type CheckedItem, unprinted } from "./checkLists";

const ESTIMATE = 170;

interface CheckProps {
  /** The sheets that were checked. */
  readonly sheets: readonly SheetResult[];
  readonly onGoTo: (sheetId: string, cell: string) => void;
  readonly onClose: () => void;
}

/** What is printed on the sheet beside the rules' answer: disagreements first, what cannot be decided apart. */
export function Check({ sheets, onGoTo, onClose }: CheckProps) {
  const styles = useCardStyles();
  const panelId = useId("check-list");
  const [list, setList] = useState<CheckListName>("disagrees");
  const items = checkedItems(sheets);
  const shown = items[list];
  const several = sheets.filter((sheet) => sheet.table).length > 1;
  const blank = unprinted(sheets);
  return (
    <OutcomeFrame
      heading={ofSheets(CHECK_HEADING, headingNames(sheets))}
      line={checkLine(checkedMarks(sheets))}
      close={CLOSE_CHECK}
      onClose={onClose}
      above={
        <Tabs
          label={CHECK_LISTS_NAME}
          panelId={panelId}
          value={list}
          tabs={CHECK_LIST_NAMES.map((name) => ({
            value: name,
            name: CHECK_LISTS[name].name,
            count: items[name].length,
          }))}
          onChange={setList}
        />
      }
    >
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${list}`}>
        {shown.length === 0 && <p className={styles.empty}>{CHECK_LISTS[list].empty}</p>}
        <VirtualList
          key={list}
          label={CHECK_LISTS[list].name}
          count={shown.length}
          estimate={ESTIMATE}
          keyOf={(index) => keyOf(shown[index])}
          render={(index) => {
            const item = shown[index];
            if (item === undefined) return null;
            const newSheet = several && shown[index - 1]?.sheet !== item.sheet;
            return (
              <>
                {newSheet && <h3 className={styles.sheet}>{item.sheet.name}</h3>}
                <CheckCard item={item} level={several ? "h4" : "h3"} onGoTo={onGoTo} />
              </>
            );
          }}
        />
        {blank > 0 && <p className={styles.small}>{nothingPrinted(blank)}</p>}
      </div>
    </OutcomeFrame>
  );
}

function keyOf(item: CheckedItem | undefined): string {
  return item === undefined ? "" : `${item.sheet.id} ${item.mark.cell} ${item.mark.what}`;
}

interface CheckCardProps {
  readonly item: CheckedItem;
  /** One below the heading that it stands under. */
  readonly level: "h3" | "h4";
  readonly onGoTo: (sheetId: string, cell: string) => void;
}

function CheckCard({ item: { sheet, row, mark }, level: Heading, onGoTo }: CheckCardProps) {
  const styles = useCardStyles();
  return (
    <article className={styles.card}>
      <Heading className={styles.heading} data-row-heading tabIndex={-1}>
        {refAndCell(row.ref, mark.cell)}
      </Heading>
      <p className={styles.description}>{shortened(row.description)}</p>
      <p className={styles.small}>{CHECKED_MARKS[mark.what]}</p>
      <SideBySide
        left={[SHEET_SAYS, mark.printed === "" ? NOTHING : mark.printed]}
        right={[RULES_SAY, mark.expected ?? NO_ANSWER]}
      />
      <p className={styles.sentence}>{mark.sentence}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => onGoTo(sheet.id, mark.cell)}>
          {goToCell(mark.cell)}
        </Button>
      </div>
    </article>
  );
}
