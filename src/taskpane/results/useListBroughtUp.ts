import { type RefObject, useEffect, useRef } from "react";

/**
 * Scrolls to a list that was just chosen: in a low pane the summary would leave no room for it. Another sheet's results that come into sight
 * with a list of their own stay where they are.
 *
 * @param list The list that was chosen; null for none.
 * @param whose Names the sheets whose results are in sight.
 */
export function useListBroughtUp(list: string | null, whose: string): RefObject<HTMLDivElement> {
  const below = useRef<HTMLDivElement>(null);
  const shown = useRef({ list, whose });
  useEffect(() => {
    const before = shown.current;
    shown.current = { list, whose };
    if (before.list === list || before.whose !== whose) return;
    if (list !== null) below.current?.scrollIntoView?.({ block: "start" });
  }, [list, whose]);
  return below;
}
