/** Counts and times as the pane writes them. */

/** 2000 is "2,000". */
export function count(n: number): string {
  return n.toLocaleString("en-GB");
}

/** "1 cell", "27 cells". */
export function counted(n: number, one: string, many: string): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** "10:42", on a 24-hour clock. */
export function timeOfDay(at: Date): string {
  return at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/** "2023-07-31" is "31 July 2023". */
export function dayInWords(day: string): string {
  const noon = new Date(`${day}T12:00`);
  return noon.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

/** "14 Aug 2023, 10:42". */
export function dayAndTime(at: Date): string {
  const day = at.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
  return `${day}, ${timeOfDay(at)}`;
}

/** What the foot has room for: "10:42" of today, "14 Aug, 10:42" of this year, "14 Aug 2023, 10:42" of another. */
export function shortTime(at: Date, today: Date): string {
  if (at.toDateString() === today.toDateString()) return timeOfDay(at);
  if (at.getFullYear() !== today.getFullYear()) return dayAndTime(at);
  return `${at.toLocaleDateString("en-GB", { day: "numeric", month: "short" })}, ${timeOfDay(at)}`;
}

/** "14 August, 10:42", of the session's own days. */
export function dayOfYearAndTime(at: Date): string {
  return `${at.toLocaleDateString("en-GB", { day: "numeric", month: "long" })}, ${timeOfDay(at)}`;
}

export function kpiRows(n: number): string {
  return counted(n, "KPI row", "KPI rows");
}

export function cellsWritten(n: number): string {
  return n === 0 ? "No cells changed" : `${counted(n, "cell", "cells")} written`;
}
