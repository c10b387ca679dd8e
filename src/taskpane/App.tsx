import { useSyncExternalStore } from "react";
import { clear, evaluate, sessionState, subscribe } from "../actions/session";
import { selectCell } from "../actions/selectCell";
import { Pane } from "./Pane";
import { Boundary } from "./shell/Boundary";
import { ThemeRoot } from "./shell/ThemeRoot";
import { useReadiness } from "./shell/useReadiness";

/** Joins the pane to the session and to Excel: the only component that calls actions. */
export function App() {
  const session = useSyncExternalStore(subscribe, sessionState);
  const readiness = useReadiness();
  return (
    <ThemeRoot>
      <Boundary>
        <Pane
          readiness={readiness}
          session={session}
          onEvaluateSheet={() => void evaluate({ kind: "active" })}
          onEvaluateWorkbook={() => void evaluate({ kind: "all" })}
          onClear={(scope) => void clear(scope)}
          selectCell={selectCell}
        />
      </Boundary>
    </ThemeRoot>
  );
}
