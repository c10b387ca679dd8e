import { Button, makeStyles } from "@fluentui/react-components";
import {
  CHECK_SHEET,
  CHECK_WORKBOOK,
  CORRECTIONS,
  EVALUATE_SHEET,
  EVALUATE_WORKBOOK,
  MORE,
  POLARITIES,
  PREVIEW,
  PREVIEW_WORKBOOK,
  RULES,
  SHOW_INTRO,
  UNDERSTOOD,
} from "../../wording/pane/actions";
import type { ClearTarget } from "../clear/clearTarget";
import { ActionMenu } from "../shell/ActionMenu";
import { MAIN_MARK } from "../shell/mainFocus";

/** Everything that can be done from the top of the pane. */
export type MainAction =
  | "evaluate-sheet"
  | "evaluate-workbook"
  | "preview-sheet"
  | "preview-workbook"
  | "check-sheet"
  | "check-workbook"
  | "understood"
  | "polarities"
  | "rules"
  | "corrections"
  | "how-it-works";

/** The menu's groups, in order; the last goes on from what can be cleared. Those that run something wait while something runs; screens can be opened any time. */
const MENU: readonly (readonly {
  readonly action: MainAction;
  readonly name: string;
  readonly runs: boolean;
}[])[] = [
  [
    { action: "evaluate-workbook", name: EVALUATE_WORKBOOK, runs: true },
    { action: "preview-workbook", name: PREVIEW_WORKBOOK, runs: true },
  ],
  [
    { action: "check-sheet", name: CHECK_SHEET, runs: true },
    { action: "check-workbook", name: CHECK_WORKBOOK, runs: true },
  ],
  [
    { action: "understood", name: UNDERSTOOD, runs: false },
    { action: "polarities", name: POLARITIES, runs: false },
    { action: "rules", name: RULES, runs: false },
    { action: "corrections", name: CORRECTIONS, runs: false },
  ],
  [{ action: "how-it-works", name: SHOW_INTRO, runs: false }],
];

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  main: { flexGrow: 1, minWidth: "auto", paddingLeft: "8px", paddingRight: "8px" },
  second: { minWidth: "auto", paddingLeft: "12px", paddingRight: "12px" },
});

interface MainActionsProps {
  /** While true the buttons keep the focus but do nothing. */
  readonly busy: boolean;
  /** What can be cleared now. */
  readonly clear: readonly ClearTarget[];
  readonly onAction: (action: MainAction) => void;
  readonly onClear: (target: ClearTarget) => void;
}

/** The one primary button, Preview beside it, and everything else in a menu. */
export function MainActions({ busy, clear, onAction, onClear }: MainActionsProps) {
  const styles = useStyles();
  const clears = clear.map((target) => ({
    name: target.name,
    disabled: busy || target.nothing !== null,
    ...(target.nothing === null ? {} : { why: target.nothing }),
    onChoose: () => onClear(target),
  }));
  return (
    <div className={styles.root}>
      <Button
        {...MAIN_MARK}
        className={styles.main}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => onAction("evaluate-sheet")}
      >
        {EVALUATE_SHEET}
      </Button>
      <Button className={styles.second} disabledFocusable={busy} onClick={() => onAction("preview-sheet")}>
        {PREVIEW}
      </Button>
      <ActionMenu
        label={MORE}
        groups={MENU.map((group, index) => [
          ...(index === MENU.length - 1 ? clears : []),
          ...group.map(({ action, name, runs }) => ({
            name,
            disabled: runs && busy,
            onChoose: () => onAction(action),
          })),
        ])}
      />
    </div>
  );
}
