/** "{00000000-0001-0000-0100-000000000000}" for sheet id 2: the number less one, its low byte first, as Excel gives it. */
export function sheetGuid(sheetId: number): string {
  const digits = (byte: number) => (byte & 0xff).toString(16).toUpperCase().padStart(2, "0");
  const number = sheetId - 1;
  return `{00000000-0001-0000-${digits(number)}${digits(number >> 8)}-${digits(number >> 16)}${digits(number >> 24)}00000000}`;
}

/** The number that `sheetGuid` made a sheet's id from; 0 for another id. */
export function sheetNumber(guid: string): number {
  const digits = /^\{00000000-0001-0000-([0-9A-F]{4})-([0-9A-F]{4})00000000\}$/i.exec(guid);
  if (!digits) return 0;
  const bytes = ((digits[1] ?? "") + (digits[2] ?? "")).match(/../g) ?? [];
  return bytes.reduce((sum, byte, place) => sum + parseInt(byte, 16) * 256 ** place, 1);
}
