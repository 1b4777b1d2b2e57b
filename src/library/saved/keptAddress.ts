/** The address of the copy that this device keeps of an article, below the site's base. */
export function keptAddress(id: string): string {
  return `/saved?kept=${id}`;
}

/** The id of the article whose copy an address shows, if it shows one. @param search of the address, with its `?` */
export function keptId(search: string): string | undefined {
  return new URLSearchParams(search).get('kept') ?? undefined;
}
