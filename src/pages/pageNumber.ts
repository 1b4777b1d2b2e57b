/** The page that an address asks for; NaN for what is no page number, undefined for the list's opening. */
export function pageNumberFromParam(page: string | undefined): number | undefined {
  if (page === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(page) ? Number(page) : Number.NaN;
}
