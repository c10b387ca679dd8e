import { type RefObject, useEffect, useRef } from "react";
import { bringInSight } from "./inSight";
import { useScroller } from "./scroller";

/**
 * Scrolls to an element when it is drawn, and whenever it is about something else: what tells of an act elsewhere (in Excel, on another
 * screen) is of no use out of sight.
 */
export function useBroughtInSight<Drawn extends HTMLElement>(about: string): RefObject<Drawn> {
  const element = useRef<Drawn>(null);
  const scroller = useScroller();
  useEffect(() => {
    if (scroller !== null && element.current !== null) bringInSight(scroller, element.current, null);
  }, [scroller, about]);
  return element;
}
