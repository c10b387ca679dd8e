import { useSyncExternalStore } from "react";
import { officeShade, watchOfficeShade, type Shade } from "../../actions/theme";

const SYSTEM_IS_DARK = "(prefers-color-scheme: dark)";

/** Office's own theme first; where Office does not say, the system's. */
function shadeNow(): Shade {
  return officeShade() ?? (window.matchMedia?.(SYSTEM_IS_DARK).matches ? "dark" : "light");
}

function watchShade(listener: () => void): () => void {
  const system = window.matchMedia?.(SYSTEM_IS_DARK);
  system?.addEventListener("change", listener);
  const stopOffice = watchOfficeShade(listener);
  return () => {
    system?.removeEventListener("change", listener);
    stopOffice();
  };
}

export function useShade(): Shade {
  return useSyncExternalStore(watchShade, shadeNow);
}
