import { useEffect, useState } from "react";
import { waitForExcel, type Readiness } from "../../actions/ready";

/** What the pane may offer: "connecting" until Office has answered. */
export type PaneReadiness = Readiness | "connecting";

export function useReadiness(): PaneReadiness {
  const [readiness, setReadiness] = useState<PaneReadiness>("connecting");
  useEffect(() => {
    let mounted = true;
    void waitForExcel().then((answer) => {
      if (mounted) setReadiness(answer);
    });
    return () => {
      mounted = false;
    };
  }, []);
  return readiness;
}
