import { useState } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { withoutColumnRole } from "../../actions/settings";
import { clearSheet } from "../../wording/pane/clear";
import { MARKS_LEFT_OVER, SEE_CORRECTIONS, TAKE_COLUMN_BACK } from "../../wording/pane/understood";
import { onSheet } from "../../wording/pane/shell";
import type { PaneActions } from "../paneActions";
import type { LeftSheet } from "./withoutTable";

interface LeftWithoutTableProps {
  readonly sheets: readonly LeftSheet[];
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, "change" | "clear">;
  readonly onCorrections: () => void;
}

/** Says of each sheet without a table which correction left it so, with the way back, and that its marks are left over, with the way to be rid of them. */
export function LeftWithoutTable({ sheets, ...rest }: LeftWithoutTableProps) {
  return sheets.map((sheet) => <OneLeft key={sheet.id} sheet={sheet} {...rest} />);
}

function OneLeft({
  sheet,
  busy,
  actions,
  onCorrections,
}: Omit<LeftWithoutTableProps, "sheets"> & { readonly sheet: LeftSheet }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, name, leftBy, message, marked } = sheet;
  // The columns that it could be changed on are not listed any more.
  const takeBack = async (heading: string): Promise<void> =>
    setRefusal(
      await actions.change(
        (now) => withoutColumnRole(now, { id, name, kpis: [] }, heading),
        sheet.evaluated ? [sheet] : [],
      ),
    );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{onSheet(name, message)}</MessageBarTitle> {marked && MARKS_LEFT_OVER} {refusal}
      </MessageBarBody>
      <MessageBarActions>
        {leftBy !== null && (
          <>
            <Button size="small" disabledFocusable={busy} onClick={() => void takeBack(leftBy)}>
              {TAKE_COLUMN_BACK}
            </Button>
            <Button size="small" onClick={onCorrections}>
              {SEE_CORRECTIONS}
            </Button>
          </>
        )}
        {marked && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => actions.clear({ kind: "named", name: id })}
          >
            {clearSheet(name)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
