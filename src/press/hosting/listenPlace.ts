/** Whether nginx can listen there: a port, or an address and a port. Names are left to the server. */
export function isListenPlace(text: string): boolean {
  const [, port = ''] = /^(?:(?:[\w.-]+|\*|\[[\da-f:.]+\]):)?(\d{1,5})$/i.exec(text) ?? [];
  return port !== '' && Number(port) > 0 && Number(port) <= 65_535;
}
