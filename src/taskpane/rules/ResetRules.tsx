import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { RESET_ALL, RESET_LINE, RESET_SURE } from "../../wording/pane/rules";
import { CANCEL } from "../../wording/pane/shell";
import { useCardStyles } from "../shell/listCard";

/** Takes back every change of the rules, once the officer has said so twice. */
export function ResetRules({ busy, onReset }: { readonly busy: boolean; readonly onReset: () => void }) {
  const cards = useCardStyles();
  const [sure, setSure] = useState(false);
  return (
    <div className={cards.actions} style={{ marginTop: "16px" }}>
      {sure ? (
        <>
          <p className={cards.sentence}>{RESET_LINE}</p>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              setSure(false);
              onReset();
            }}
          >
            {RESET_SURE}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setSure(false)}>
            {CANCEL}
          </Button>
        </>
      ) : (
        <Button size="small" appearance="subtle" onClick={() => setSure(true)}>
          {RESET_ALL}
        </Button>
      )}
    </div>
  );
}
