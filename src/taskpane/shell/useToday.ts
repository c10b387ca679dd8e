import { useEffect, useState } from "react";

/** Today, drawn again when the day ends: of a pane that is left open overnight “Evaluated 10:42” would be read as said of the new day. */
export function useToday(): Date {
  const [today, setToday] = useState(() => new Date());
  useEffect(() => {
    const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
    const timer = window.setTimeout(() => setToday(new Date()), midnight.getTime() - Date.now());
    return () => window.clearTimeout(timer);
  }, [today]);
  return today;
}
