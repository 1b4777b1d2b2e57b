import { articleAddress } from '../../contract/articlePath.ts';
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
