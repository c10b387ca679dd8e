import { useState } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { withoutColumnRole } from "../../actions/settings";
import type { SheetResult } from "../../actions/result";
import type { ActiveSheet } from "../../actions/workbookFacts";
import { SEE_CORRECTIONS, TAKE_COLUMN_BACK } from "../../wording/pane/understood";
import { onSheet } from "../../wording/pane/shell";
import type { PaneActions } from "../paneActions";

/** A sheet that has no table since the officer corrected a column, by its heading. */
export interface LeftSheet extends Pick<SheetResult, "id" | "name"> {
  readonly leftBy: string;
  readonly message: string;
}

/** Those sheets: the one in front as it is now, and the others as they were evaluated. */
export function leftSheets(
  front: ActiveSheet | null,
  evaluated: readonly SheetResult[],
): readonly LeftSheet[] {
  const others = evaluated.filter(({ id }) => id !== front?.id);
  const now = front?.kind === "nothing" ? [front] : [];
  return [...now, ...others].flatMap(({ id, name, leftBy, message }) =>
    leftBy === undefined ? [] : [{ id, name, leftBy, message: message ?? "" }],
  );
}

interface LeftWithoutTableProps {
  readonly sheet: LeftSheet;
  readonly busy: boolean;
  readonly change: PaneActions["change"];
  readonly onCorrections: () => void;
}

/** Says which correction left a sheet without a table, and takes it back: the columns that it could be changed on are not listed any more. */
export function LeftWithoutTable({ sheet, busy, change, onCorrections }: LeftWithoutTableProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, name, leftBy, message } = sheet;
  const takeBack = async (): Promise<void> =>
    setRefusal(await change((now) => withoutColumnRole(now, { id, name, kpis: [] }, leftBy), [sheet]));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{onSheet(name, message)}</MessageBarTitle> {refusal}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void takeBack()}>
          {TAKE_COLUMN_BACK}
        </Button>
        <Button size="small" onClick={onCorrections}>
          {SEE_CORRECTIONS}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
