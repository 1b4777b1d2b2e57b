import { articleAddress } from '../../contract/articlePath.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { mirrorQrPath } from '../../contract/trust/mirrorQrPath.ts';
import { qrPath } from '../../sheet/qrPath.ts';
import { contentHash } from '../system/keyOf.ts';
import { type Unit, unit } from './unit.ts';

/** Every article's address as a QR code, for the printed sheet. It depends on the address alone. */
export function* qrUnits(origin: string, articles: Iterable<{ id: string }>): Generator<Unit> {
  for (const { id } of articles) {
    const address = origin + articleAddress(id);
    const path = `content/${qrPath(id)}`;
    yield unit(path, contentHash(`qr 2 ${address}`), () => ({ kind: 'qr', path, address }));
  }
}

/** The publication's addresses as QR codes, for the page that names them. */
export function* mirrorQrUnits({ origin, mirrors = [], onion }: Publication): Generator<Unit> {
  for (const address of new Set([origin, ...mirrors, ...(onion === undefined ? [] : [onion])])) {
    const path = `content/${mirrorQrPath(address)}`;
    yield unit(path, contentHash(`qr 2 ${address}`), () => ({ kind: 'qr', path, address }));
  }
}
