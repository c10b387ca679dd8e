import { capital, lineWord } from "./workbook";

/** What is told of columns that no heading names, and only their cells make known. */

export function looksLikePolarities(): string {
  return "The cells below say which way is better.";
}

export function looksLikeStatuses(): string {
  return "The cells below hold nothing but words for statuses.";
}

export function statusGuessed(column: string): string {
  return `No heading names the status, so ${lineWord(column)} was taken for it. Check that this is right.`;
}

export function signsExplained(at: string): string {
  return `The cells below hold “+” and “-”, and ${at} says what they mean.`;
}

export function polarityGuessed(column: string): string {
  return `No heading names the polarity, so ${lineWord(column)} was taken for it. Check that this is right.`;
}

export function looksLikeDescriptions(): string {
  return "No heading names the descriptions, and this column holds the longest texts beside the figures.";
}

export function namesEachRow(): string {
  return "No heading names the descriptions, and this column names each row with figures.";
}

export function looksLikeBreakdown(): string {
  return "The cells below tell apart rows that have no reference or description of their own.";
}

export function descriptionGuessed(column: string): string {
  return `No heading names the KPI descriptions. ${capital(lineWord(column))} was taken for them.`;
}

export function breakdownGuessed(column: string): string {
  return `Some rows have figures, but no reference or description. ${capital(lineWord(column))} was taken for what splits up the KPI above them. Check that this is right.`;
}
